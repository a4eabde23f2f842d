package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.law.ArticleNumber;
import org.famen.content.numeral.ChineseNumeral;

/**
 * One article, or a range of them, or a paragraph or item of one.
 *
 * @param first the article
 * @param last the last article of a range; equal to the first otherwise
 * @param paragraph 款 from 1; 0 when none is named
 * @param item 项 from 1; 0 when none is named
 */
public record Target(ArticleNumber first, ArticleNumber last, int paragraph, int item) {
    public Target {
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
    }

    /**
     * Reads a list of articles without the name of a law: 3、5-8, 第三十九条第二项.
     *
     * @return empty when anything of it is not understood
     */
    public static Optional<List<Target>> list(String written) {
        return TargetReader.read(Folding.text(written));
    }

    static Target article(ArticleNumber number) {
        return new Target(number, number, 0, 0);
    }

    public boolean isRange() {
        return !first.equals(last);
    }

    /** Whether an article of that number is meant. */
    public boolean covers(ArticleNumber number) {
        return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
    }

    /** As a statute writes it: 第三十九条第一款第二项, 第三十九条至第四十一条. */
    public String label() {
        return first.label() + (isRange() ? "至" + last.label() : part(paragraph, "款") + part(item, "项"));
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : "第" + ChineseNumeral.format(number) + unit;
    }
}
