package org.famen.content.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the provisions that a text cites: 《法律援助法》第三十一条、第三十二条第一款 are two. */
public final class CitationsInText {
    private static final String NUMBER = "[零一二三四五六七八九十百千\\d]{1,9}";
    private static final String PROVISION =
            "第" + NUMBER + "条(?:之" + NUMBER + ")?(?:第" + NUMBER + "款)?(?:第[（(]?" + NUMBER + "[）)]?项)?";
    private static final Pattern GROUP = Pattern.compile("《(?<law>[^《》]{2,100})》(?:（[^（）]{1,20}）)?\\s*(?<provisions>"
            + PROVISION + "(?:(?:、|和|及|以及|或者|或)" + PROVISION + ")*)");
    private static final Pattern ONE = Pattern.compile(PROVISION);

    private CitationsInText() {}

    /** In the order of the text, each once; empty for most texts. */
    public static List<WrittenCitation> find(String text) {
        Set<WrittenCitation> found = new LinkedHashSet<>();
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            Matcher one = ONE.matcher(group.group("provisions"));
            while (one.find()) {
                Optional<WrittenCitation> citation =
                        WrittenCitation.understand("《" + group.group("law") + "》" + one.group());
                citation.ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }
}
