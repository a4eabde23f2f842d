package org.famen.portal.law.compare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.compare.ComparedText;
import org.famen.content.compare.VersionComparison;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.index.VersionDocument;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;

/** Follows a provision through the versions of its law, by its words. */
@Singleton
public class ArticleHistory {
    /** Every other version takes a comparison; so many are done for a reader who has not asked for them. */
    private static final int MAX_VERSIONS = 8;

    private final Comparisons comparisons;

    ArticleHistory(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Newest first; empty for a law with one text. */
    public List<ArticleVersion> of(LawView view, ArticleDocument article) {
        List<VersionDocument> versions = view.law().versions();
        if (versions.size() < 2 || versions.size() > MAX_VERSIONS) {
            return List.of();
        }
        List<ArticleVersion> history = new ArrayList<>();
        for (VersionDocument version : versions.reversed()) {
            boolean current = version.id().equals(view.version().id());
            Optional<ComparedText> there = current
                    ? Optional.of(new ComparedText(article.address(), article.label(), ""))
                    : in(version, view, article);
            history.add(new ArticleVersion(
                    version,
                    there.map(ComparedText::label).orElse(null),
                    there.map(text -> LawAddress.of(view.law().id(), text.address()) + "?version=" + version.id())
                            .orElse(null),
                    current));
        }
        return history;
    }

    /** Keys by which other texts cite the provision, in whatever version they mean. */
    public Set<String> keys(LawView view, ArticleDocument article) {
        String lawId = view.law().id();
        Set<String> keys =
                new HashSet<>(Set.of(ReferenceDocument.key(lawId, view.version().id(), article.address())));
        if (view.law().versions().size() <= MAX_VERSIONS) {
            for (VersionDocument version : view.law().versions()) {
                if (!version.id().equals(view.version().id())) {
                    in(version, view, article)
                            .ifPresent(text -> keys.add(ReferenceDocument.key(lawId, version.id(), text.address())));
                }
            }
        }
        return keys;
    }

    private Optional<ComparedText> in(VersionDocument other, LawView view, ArticleDocument article) {
        List<VersionDocument> versions = view.law().versions();
        String lawId = view.law().id();
        boolean isOlder = versions.indexOf(other) < versions.indexOf(view.version());
        VersionComparison comparison = isOlder
                ? comparisons.between(lawId, other.id(), view.version().id())
                : comparisons.between(lawId, view.version().id(), other.id());
        return isOlder ? comparison.olderOf(article.address()) : comparison.newerOf(article.address());
    }
}
