package org.famen.content.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every provision that a text means, also one whose law was named earlier on its line: 《仲裁法》第三条……依照第四条. What a
 * document of the city says about its own articles is left out, and so are titles that begin with the city's own name.
 */
public final class CitedInText {
    private static final String NUMBER = "[零一二三四五六七八九十百千]{1,9}";
    private static final Pattern TITLE_OR_PROVISION = Pattern.compile("《(?<title>[^《》]{2,100})》|(?<provision>第" + NUMBER
            + "条(?:之" + NUMBER + ")?(?:第" + NUMBER + "款)?(?:第" + NUMBER + "项)?)");

    private static final Pattern OWN = Pattern.compile("(?:^\\s*|.*本(?:办法|规定|方案|意见|规范))$", Pattern.DOTALL);

    private CitedInText() {}

    /** @param city its name without 市, as its own rules begin */
    public static List<WrittenCitation> find(String text, String city) {
        List<WrittenCitation> found = new ArrayList<>();
        text.lines().filter(line -> line.contains("《")).forEach(line -> findInLine(line, city, found));
        return found;
    }

    private static void findInLine(String line, String city, List<WrittenCitation> found) {
        Optional<String> title = Optional.empty();
        Matcher token = TITLE_OR_PROVISION.matcher(line);
        while (token.find()) {
            if (token.group("title") != null) {
                title = Optional.of(token.group("title")).filter(name -> !name.startsWith(city));
            } else if (!OWN.matcher(line.substring(0, token.start())).matches()) {
                title.flatMap(name -> WrittenCitation.understand("《" + name + "》" + token.group("provision")))
                        .ifPresent(found::add);
            }
        }
    }
}
