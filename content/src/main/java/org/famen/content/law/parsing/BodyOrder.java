package org.famen.content.law.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Part;

/** Puts the parts of a law that was split over files into the order of its articles. */
public final class BodyOrder {
    private static final ArticleNumber FIRST = new ArticleNumber(0, 0);
    private static final ArticleNumber LAST = new ArticleNumber(99_999, 999);

    private BodyOrder() {}

    /** Parts without articles (a preamble) come first, annexes last. */
    public static List<Part> byFirstArticle(List<Part> parts) {
        return parts.stream().sorted(Comparator.comparing(BodyOrder::place)).toList();
    }

    private static ArticleNumber place(Part part) {
        return part instanceof Part.Annex ? LAST : firstArticle(part).orElse(FIRST);
    }

    private static Optional<ArticleNumber> firstArticle(Part part) {
        return part.descend()
                .filter(Part.Article.class::isInstance)
                .map(found -> ((Part.Article) found).number())
                .findFirst();
    }
}
