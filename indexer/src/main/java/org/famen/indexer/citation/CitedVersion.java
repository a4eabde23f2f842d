package org.famen.indexer.citation;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.Target;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;

/** The numbered provisions of a version: its articles, or where it has none its sections, 一、 being the first. */
final class CitedVersion {
    private final List<Numbered> provisions;

    private record Numbered(ArticleNumber number, Part.Provision provision) {}

    CitedVersion(LawVersion version) {
        List<Numbered> articles = version.articles()
                .map(article -> new Numbered(article.number(), article))
                .toList();
        this.provisions = articles.isEmpty()
                ? version.provisions()
                        .flatMap(provision ->
                                ArticleNumber.ofSection(provision.label())
                                        .map(number -> new Numbered(number, provision))
                                        .stream())
                        .toList()
                : articles;
    }

    Outcome outcome(Target target) {
        Optional<Numbered> first = find(target.first());
        if (first.isEmpty() || find(target.last()).isEmpty()) {
            return Outcome.NO_SUCH_ARTICLE;
        }
        boolean whole = target.paragraph() == 0 && target.item() == 0;
        List<BlockDocument> blocks =
                first.get().provision().blocks().stream().map(BlockDocument::of).toList();
        return whole
                        || !CitedLines.of(blocks, target.paragraph(), target.item())
                                .isEmpty()
                ? Outcome.RESOLVED
                : Outcome.NO_SUCH_PART;
    }

    private Optional<Numbered> find(ArticleNumber number) {
        return provisions.stream()
                .filter(provision -> provision.number().equals(number))
                .findFirst();
    }
}
