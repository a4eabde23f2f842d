package org.famen.content.law.parsing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Blanks;

/**
 * The number of an article at the beginning of a line, in any print: 第一百二十条之一, 第 １２０ 条, 第壹佰贰拾條, Article 120, followed by
 * a gap, a colon, 、, a heading in brackets, nothing, or the text itself.
 *
 * @param label as printed, without blanks
 * @param rest what follows, without the sign that parts it from the number
 */
public record ArticleLabel(ArticleNumber number, String label, Parting parting, String rest) {
    private static final String INSERTED = "(?:\\h*之\\h*(?:[一二三四五六七八九十]{1,3}(?![切般定律])|\\d{1,2}))?";
    private static final Pattern LABEL = Pattern.compile(
            "([〔【\\[（(]?)([第笫]\\h*" + Labels.NUMERAL + "\\h*[条條]" + INSERTED
                    + "|(?i:article)\\h+(?:\\d{1,4}|[IVXLC]{1,7})(?!\\w))[*_]*([〕】\\]）)]?)(\\h*)([：:、．.·﹒]?)(\\h*)[*_]*\\h*(.*)",
            Pattern.DOTALL);
    /** What a sentence goes on with that names an article of this or another law, whatever stands in between. */
    private static final Pattern NAMED_WITH_GAP = Pattern.compile("(?s)(?:的|、第|[，,]第|[和与與或及至到]\\h*第).*");
    /** The same where nothing stands in between. */
    private static final Pattern NAMED = Pattern.compile(
            "(?s)(?:[第的之、，。；]|[规規]定|款(?!项)|[项項](?!目)|所(?=[称稱列指规規述涉])"
                    + "|[和与與或及至到](?=\\h*(?:第|本|前))|[中内](?=[“，的规]|规定)|(?:修改|改|作|列)[为為]|删去|文(?![化物明字件书艺体教])|[（(]\\h*[一二三四五六七八九十\\d]+\\h*[）)]).*");

    private static final Pattern ENGLISH = Pattern.compile("(?i)article\\h+(\\w+)");
    private static final Pattern BRACKETS = Pattern.compile("(?s)([【〔\\[（(][^】〕\\]）)。；]{1,40}[】〕\\]）)])\\h*(.*)");
    private static final Pattern NO_HEADING = Pattern.compile("[（(](?:[一二三四五六七八九十\\d]+|(?:以下|下称|不?含|包括|即|见).*)[）)]");

    /** What stands between a number and the words behind it. */
    public enum Parting {
        /** A blank, a heading in brackets, or the end of the line. */
        GAP,
        /** A colon, 、 or a point. */
        SIGN,
        /** Nothing: 第一条为了…. */
        NONE
    }

    /** Reads the beginning of a line; empty where it begins with something else. */
    public static Optional<ArticleLabel> of(String line) {
        if (line.isEmpty() || "第笫Aa〔【[（(".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.matches() || matcher.group(1).isEmpty() != matcher.group(3).isEmpty()) {
            return Optional.empty();
        }
        String printed = matcher.group(2);
        String label = printed.startsWith("第") || printed.startsWith("笫") ? Labels.compact(printed) : printed;
        String sign = matcher.group(5);
        String behind = Blanks.strip(matcher.group(7));
        boolean isList = sign.equals("、") && behind.startsWith("第");
        boolean blank = !matcher.group(1).isEmpty()
                || !matcher.group(4).isEmpty()
                || !matcher.group(6).isEmpty();
        Parting parting = sign.isEmpty() || isList ? parting(blank, behind) : Parting.SIGN;
        return number(label).map(number -> new ArticleLabel(number, label, parting, isList ? sign + behind : behind));
    }

    private static Parting parting(boolean blank, String behind) {
        return blank || behind.isEmpty() || isHeaded(behind) ? Parting.GAP : Parting.NONE;
    }

    private static Optional<ArticleNumber> number(String label) {
        Matcher english = ENGLISH.matcher(label);
        if (english.matches()) {
            int main = RomanNumeral.parse(english.group(1));
            return main > 0 ? Optional.of(new ArticleNumber(main, 0)) : Optional.empty();
        }
        // 笫 is a misprint that scanned texts have.
        return ArticleNumber.ofLabel(label.replace('笫', '第'));
    }

    /** Whether the line only goes on with a sentence that names the article: 第九条、第十条的规定. */
    public boolean isNamed() {
        return (parting == Parting.NONE ? NAMED : NAMED_WITH_GAP).matcher(rest).matches();
    }

    /** Whether nothing but the number stands on the line. */
    public boolean isBare() {
        return rest.isEmpty();
    }

    /** Whether words are a heading in brackets and nothing else: 【目的】. */
    public static boolean isHeading(String words) {
        Matcher brackets = BRACKETS.matcher(words);
        return brackets.matches() && brackets.group(2).isEmpty() && isHeaded(words);
    }

    private static boolean isHeaded(String rest) {
        Matcher brackets = BRACKETS.matcher(rest);
        return brackets.matches()
                && !NO_HEADING.matcher(brackets.group(1)).matches()
                && !brackets.group(2).matches("(?s)(?:[的、]|[和与及至]第|[规規]定|所[列称述]).*");
    }
}
