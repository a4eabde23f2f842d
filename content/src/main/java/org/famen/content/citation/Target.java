package org.famen.content.citation;

import org.famen.content.law.ArticleNumber;

/**
 * One article, or a range of them, or a paragraph or item of one.
 *
 * @param first the article
 * @param last the last article of a range; equal to the first otherwise
 * @param paragraph 款 from 1; 0 when none is named
 * @param item 项 from 1; 0 when none is named
 */
public record Target(ArticleNumber first, ArticleNumber last, int paragraph, int item) {

    static Target article(ArticleNumber number) {
        return new Target(number, number, 0, 0);
    }

    public boolean isRange() {
        return !first.equals(last);
    }
}
