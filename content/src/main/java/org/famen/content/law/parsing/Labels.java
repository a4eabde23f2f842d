package org.famen.content.law.parsing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;

/** Recognises what a line of a law text begins with: a division, a numbered section, an item, an annex. */
public final class Labels {
    /** One character of a number as laws print it: Chinese, financial, Arabic or full-width. */
    static final String DIGIT = "[一二三四五六七八九十百千零〇○◯两兩廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟\\d０-９]";

    static final String NUMERAL = DIGIT + "(?:\\h*" + DIGIT + "){0,8}";
    private static final String UNIT = "(分[编編]|[编編]|章|[节節]|目)";
    private static final Pattern DIVISION = Pattern.compile("(第\\h*" + NUMERAL + "\\h*" + UNIT + ")\\h*(.*)");
    private static final Pattern PLAIN_DIVISION =
            Pattern.compile("第\\h*" + NUMERAL + "\\h*" + UNIT + "(?:\\h+\\S.*|(?![的之所中]|[规規]定)\\S\\P{P}{0,24})?");
    private static final Pattern SECTION = Pattern.compile("([一二三四五六七八九十百]{1,5}、)(.*)", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("([（(]\\h*[一二三四五六七八九十百]{1,5}\\h*[）)]|[㈠-㈩])(.*)", Pattern.DOTALL);
    private static final Pattern SUBITEM =
            Pattern.compile("([\\d０-９]{1,3}[.．、](?![\\d０-９])|[（(]\\h*[\\d０-９]{1,3}\\h*[）)]|[①-⒇])(.*)", Pattern.DOTALL);
    private static final Pattern ANNEX =
            Pattern.compile("(附\\h*(?:件|表|录|錄|图|圖)?\\h*[一二三四五六七八九十\\d０-９]{0,3}(?:([：:])|(?=\\h|$)))(.*)");
    private static final Pattern UNNUMBERED = Pattern.compile("附\\h*[则則]|[总總]\\h*[则則]|分\\h*[则則]|序\\h*言|[总總]\\h*[纲綱]");
    private static final Pattern CONTENTS = Pattern.compile("目\\h*[录錄次]");
    private static final int MAX_HEADING_LENGTH = 60;

    private Labels() {}

    record Labelled(String label, String rest) {}

    /** {@code unit} is 编, 分编, 章, 节 or 目, whatever form is printed. */
    record DivisionLabel(String label, String unit, String title) {}

    public static Optional<DivisionLabel> division(String line) {
        Matcher matcher = DIVISION.matcher(line);
        return matcher.matches()
                ? Optional.of(new DivisionLabel(
                        compact(matcher.group(1)),
                        matcher.group(2).replace('編', '编').replace('節', '节'),
                        title(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether a line that no format marks as a heading is one all the same. */
    public static boolean isPlainDivision(String line) {
        return line.length() <= MAX_HEADING_LENGTH
                && (UNNUMBERED.matcher(line).matches()
                        || (PLAIN_DIVISION.matcher(line).matches() && !line.matches(".*[。；，：]$")));
    }

    public static boolean isUnnumberedDivision(String line) {
        return UNNUMBERED.matcher(line).matches();
    }

    /** 目录, however it is padded. */
    public static boolean isContents(String line) {
        return CONTENTS.matcher(line).matches();
    }

    public static Optional<Labelled> section(String line) {
        return labelled(SECTION, line);
    }

    static Optional<Labelled> item(String line) {
        return labelled(ITEM, line);
    }

    static Optional<Labelled> subitem(String line) {
        return labelled(SUBITEM, line);
    }

    /** As {@link #annexHeading}, in a line that no format marks as a heading: there 附 with a gap begins a sentence. */
    static Optional<Labelled> annex(String line) {
        return annexHeading(line)
                .filter(annex -> !annex.label().equals("附") || annex.rest().isEmpty());
    }

    /** 附件一：…, 附表, 附录 and 附：; never 附则 and never a sentence such as 附加刑也可以独立适用。 */
    static Optional<Labelled> annexHeading(String line) {
        Matcher matcher = ANNEX.matcher(line);
        if (!matcher.matches() || line.length() > MAX_HEADING_LENGTH || line.matches(".*[。；，]$")) {
            return Optional.empty();
        }
        String rest = Blanks.strip(matcher.group(3));
        String label = compact(matcher.group(1));
        return rest.startsWith("则") || rest.startsWith("則") ? Optional.empty() : Optional.of(new Labelled(label, rest));
    }

    private static Optional<Labelled> labelled(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(new Labelled(compact(matcher.group(1)), Blanks.strip(matcher.group(2))))
                : Optional.empty();
    }

    /** 总　　则 as 总则: titles of two characters are padded in print. */
    private static String title(String printed) {
        String words = Blanks.strip(printed);
        return words.matches("\\S\\h+\\S") ? compact(words) : words;
    }

    public static String compact(String text) {
        return text.replaceAll("[\\s\\h]+", "");
    }
}
