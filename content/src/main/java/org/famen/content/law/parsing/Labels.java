package org.famen.content.law.parsing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Blanks;

/** Recognises what a line of a law text begins with: a division, an article, a numbered section, an item, an annex. */
public final class Labels {
    private static final String NUMERAL = "[一二三四五六七八九十百千零〇○两\\d]";
    private static final Pattern DIVISION =
            Pattern.compile("(第\\s*" + NUMERAL + "{1,7}\\s*(分编|编|章|节|目))(?:[\\s\\u3000]*)(.*)");
    private static final Pattern DIVISION_WITH_GAP =
            Pattern.compile("第\\s*" + NUMERAL + "{1,7}\\s*(分编|编|章|节|目)(?:[\\s\\u3000]+\\S.*)?");
    private static final Pattern ARTICLE = Pattern.compile(
            "([第笫]\\s*" + NUMERAL + "{1,9}\\s*条(?:之[一二三四五六七八九十]{1,3}(?![一-龥]))?)([\\s\\u3000]*)(.*)", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("([一二三四五六七八九十百]{1,5}、)(.*)", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("([（(][一二三四五六七八九十百]{1,5}[）)])(.*)", Pattern.DOTALL);
    private static final Pattern SUBITEM =
            Pattern.compile("(\\d{1,3}[.．、](?!\\d)|[（(]\\d{1,3}[）)]|[①-⑳])(.*)", Pattern.DOTALL);
    private static final Pattern ANNEX = Pattern.compile(
            "(附[\\s\\u3000]*(?:件|表|录|图)?[\\s\\u3000]*[一二三四五六七八九十\\d]{0,3}(?:([：:])|(?=[\\s\\u3000]|$)))(.*)");
    private static final Pattern UNNUMBERED =
            Pattern.compile("附[\\s\\u3000]*则|总[\\s\\u3000]*则|分[\\s\\u3000]*则|序[\\s\\u3000]*言|总[\\s\\u3000]*纲");
    private static final int MAX_HEADING_LENGTH = 60;

    private Labels() {}

    record Labelled(String label, String rest) {}

    /** {@code unit} is 编, 分编, 章, 节 or 目. */
    record DivisionLabel(String label, String unit, String title) {}

    record ArticleLabel(ArticleNumber number, String label, boolean gap, String rest) {}

    public static Optional<DivisionLabel> division(String line) {
        Matcher matcher = DIVISION.matcher(line);
        return matcher.matches()
                ? Optional.of(new DivisionLabel(compact(matcher.group(1)), matcher.group(2), title(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether a line that no format marks as a heading is one all the same. */
    public static boolean isPlainDivision(String line) {
        return line.length() <= MAX_HEADING_LENGTH
                && (UNNUMBERED.matcher(line).matches()
                        || (DIVISION_WITH_GAP.matcher(line).matches() && !line.matches(".*[。；，：]$")));
    }

    public static boolean isUnnumberedDivision(String line) {
        return UNNUMBERED.matcher(line).matches();
    }

    public static Optional<ArticleLabel> article(String line) {
        Matcher matcher = ARTICLE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = compact(matcher.group(1));
        String rest = Blanks.strip(matcher.group(3));
        boolean gap = !matcher.group(2).isEmpty() || rest.isEmpty();
        // 笫 is a misprint that scanned texts have.
        return ArticleNumber.ofLabel(label.replace('笫', '第')).map(number -> new ArticleLabel(number, label, gap, rest));
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
        return rest.startsWith("则") ? Optional.empty() : Optional.of(new Labelled(label, rest));
    }

    private static Optional<Labelled> labelled(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(new Labelled(matcher.group(1), Blanks.strip(matcher.group(2))))
                : Optional.empty();
    }

    /** 总　　则 as 总则: titles of two characters are padded in print. */
    private static String title(String printed) {
        String words = Blanks.strip(printed);
        return words.matches("\\S[\\s\\u3000]+\\S") ? compact(words) : words;
    }

    public static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
