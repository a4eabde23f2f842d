package org.famen.content.law;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.numeral.ChineseNumeral;

/**
 * Number of an article: 第一百二十条之一 is (120, 1), an article that was inserted behind 第一百二十条.
 *
 * @param main from 1
 * @param sub 0 for an article that was not inserted
 */
public record ArticleNumber(int main, int sub) implements Comparable<ArticleNumber> {
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,3}))?");
    private static final Pattern LABEL =
            Pattern.compile("第\\s*([^第条條]{1,9}?)\\s*[条條](?:之\\s*([一二三四五六七八九十]{1,3}|\\d{1,2}))?");
    private static final Pattern SECTION = Pattern.compile("([零一二三四五六七八九十百]{1,5})[、.．]?");
    private static final Comparator<ArticleNumber> ORDER =
            Comparator.comparingInt(ArticleNumber::main).thenComparingInt(ArticleNumber::sub);

    public ArticleNumber {
        if (main < 0 || main > 99_999 || sub < 0 || sub > 999) {
            throw new IllegalArgumentException("no such article number: " + main + "-" + sub);
        }
    }

    /** Reads {@code 第一百二十条之一}. */
    public static Optional<ArticleNumber> ofLabel(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt main = ChineseNumeral.parse(matcher.group(1));
        OptionalInt sub = matcher.group(2) == null ? OptionalInt.of(0) : ChineseNumeral.parse(matcher.group(2));
        return main.isPresent() && sub.isPresent()
                ? Optional.of(new ArticleNumber(main.getAsInt(), sub.getAsInt()))
                : Optional.empty();
    }

    /** Reads {@code 120-1}, as in the address of an article. */
    public static Optional<ArticleNumber> ofAddress(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches()
                ? Optional.of(new ArticleNumber(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /**
     * Reads the label of a section, {@code 一、}: where a text has no articles, its sections are cited as if they were, as in
     * 刑法修正案（十一）第一条.
     */
    public static Optional<ArticleNumber> ofSection(String label) {
        Matcher matcher = SECTION.matcher(label);
        OptionalInt number = matcher.matches() ? ChineseNumeral.parse(matcher.group(1)) : OptionalInt.empty();
        return number.orElse(0) > 0 ? Optional.of(new ArticleNumber(number.getAsInt(), 0)) : Optional.empty();
    }

    /** {@code 第一百二十条之一}. */
    public String label() {
        return "第" + ChineseNumeral.format(main) + "条" + (sub == 0 ? "" : "之" + ChineseNumeral.format(sub));
    }

    /** {@code 120-1}. */
    public String address() {
        return sub == 0 ? Integer.toString(main) : main + "-" + sub;
    }

    /** Whether this number can stand right behind the other one in a text. */
    public boolean follows(ArticleNumber previous) {
        return (main == previous.main + 1 && sub == 0) || (main == previous.main && sub == previous.sub + 1);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return ORDER.compare(this, other);
    }
}
