package org.famen.portal.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.famen.content.citation.Target;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.law.ArticleNumber;
import org.famen.portal.library.LawView;

/**
 * What one part of a citation means.
 *
 * @param articles one, or those of a range; empty when the law has no such number
 * @param nearest when there is none: articles around where it would stand
 */
public record CitedText(Target target, List<ArticleDocument> articles, List<ArticleDocument> nearest) {
    public CitedText {
        requireNonNull(target, "target is null");
        articles = List.copyOf(articles);
        nearest = List.copyOf(nearest);
    }

    static CitedText of(LawView view, Target target) {
        List<ArticleDocument> numbered = articles(view, target, article -> ArticleNumber.ofAddress(article.address()));
        // An amendment without articles is cited by its sections: 刑法修正案（十一）第一条 is 一、.
        List<ArticleDocument> articles =
                numbered.isEmpty() && view.text().stream().allMatch(article -> article.number() == null)
                        ? articles(view, target, article -> ArticleNumber.ofSection(article.label()))
                        : numbered;
        return new CitedText(
                target,
                articles,
                articles.isEmpty() ? view.nearest(target.first().main()) : List.of());
    }

    private static List<ArticleDocument> articles(
            LawView view, Target target, Function<ArticleDocument, Optional<ArticleNumber>> numbers) {
        return view.text().stream()
                .filter(article -> numbers.apply(article).filter(target::covers).isPresent())
                .toList();
    }

    /** Lines of an article that are meant, by their place; none when the whole article is. */
    public Set<Integer> lines(ArticleDocument article) {
        return CitedLines.of(article.blocks(), target.paragraph(), target.item());
    }

    /** Whether everything is there, the 款 and the 项 too. */
    public boolean isFound() {
        boolean whole = target.paragraph() == 0 && target.item() == 0;
        return !articles.isEmpty() && (whole || !lines(articles.getFirst()).isEmpty());
    }
}
