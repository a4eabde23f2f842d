package org.famen.content.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a law that was split over files into the order of its articles. */
final class BodyOrder {
    private static final ArticleNumber FIRST = new ArticleNumber(0, 0);

    private BodyOrder() {}

    /** Parts without articles (a preamble) come first. */
    static List<Part> byFirstArticle(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(part -> firstArticle(part).orElse(FIRST)))
                .toList();
    }

    static Optional<ArticleNumber> firstArticle(Part part) {
        return part.descend()
                .filter(Part.Article.class::isInstance)
                .map(found -> ((Part.Article) found).number())
                .findFirst();
    }
}
