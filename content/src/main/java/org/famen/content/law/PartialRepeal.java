package org.famen.content.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.famen.content.numeral.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/**
 * A provision, or a part of one, that was repealed or suspended while its law lives on.
 *
 * @param paragraph 款 from 1; 0 for the whole article
 * @param item 项 from 1; 0 for the whole paragraph
 * @param kind what happened to it
 * @param from day from which it no longer applies
 * @param until day from which a suspended one applies again; null where nobody knows it, and for a repeal
 * @param by the law or decision that says so
 */
public record PartialRepeal(
        ArticleNumber article,
        int paragraph,
        int item,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        String by) {
    /** What happens to a provision. */
    public enum Kind {
        REPEALED,
        SUSPENDED
    }

    public PartialRepeal {
        requireNonNull(article, "article is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(from, "from is null");
        if (paragraph < 0 || item < 0) {
            throw new IllegalArgumentException("parts count from 1");
        }
    }

    public boolean isWholeArticle() {
        return paragraph == 0 && item == 0;
    }

    /** {@code 第一款第二项}; empty for the whole article. */
    public String part() {
        return part(paragraph, "款") + part(item, "项");
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : "第" + ChineseNumeral.format(number) + unit;
    }

    /** Whether it is void on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether a version has the words that were ended: it was made before, and lasts until then at least. */
    public boolean concerns(LawVersion version) {
        boolean madeBefore =
                version.promulgatedOn() != null && version.promulgatedOn().isBefore(from);
        boolean lasts = version.effectiveTo() == null || version.effectiveTo().isAfter(from);
        return madeBefore && lasts;
    }
}
