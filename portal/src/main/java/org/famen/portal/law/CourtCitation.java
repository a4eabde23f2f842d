package org.famen.portal.law;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.numeral.ChineseNumeral;
import org.famen.portal.library.LawView;

/**
 * A provision as Chinese courts cite it: the full title, then 条, 款, 项 in Chinese numerals, 项 without brackets; an older
 * text with the year in which it was made.
 *
 * <p>Source: 最高人民法院《人民法院民事裁判文书制作规范》（法〔2016〕221号）三（六）裁判依据.
 */
final class CourtCitation {
    private static final List<String> AMENDMENTS = List.of("修订", "修正");

    private CourtCitation() {}

    /** @param paragraph 款 from 1, 0 for none; so is {@code item}, 项 */
    static String of(LawView view, ArticleDocument article, int paragraph, int item) {
        return "《" + article.lawTitle() + "》" + edition(view) + article.label()
                + (paragraph > 0 ? "第" + ChineseNumeral.format(paragraph) + "款" : "")
                + (item > 0 ? "第" + ChineseNumeral.format(item) + "项" : "");
    }

    /** （2018年修正）, nothing for today's text. */
    private static String edition(LawView view) {
        if (view.ofToday() || view.version().promulgatedOn() == null) {
            return "";
        }
        int year = view.version().promulgatedOn().getYear();
        String event = view.version().history().stream()
                .filter(line -> line.contains(Integer.toString(year)))
                .reduce("", (first, last) -> last);
        return "（" + year + "年"
                + AMENDMENTS.stream().filter(event::contains).findFirst().orElse("公布") + "）";
    }
}
