package org.famen.content.investor;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;

/**
 * Something that small investors should know.
 *
 * @param id part of its address, for good
 * @param topics what it is about, never empty; the education base is ordered by them
 * @param warnings what to beware of, a sentence each
 * @param terms that it explains; together they are the glossary
 * @param routeIds ways that it recommends, see {@link org.famen.content.route.Way}
 * @param body Markdown
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record InvestorArticle(
        String id,
        String title,
        ArticleKind kind,
        List<String> topics,
        LocalDate publishedOn,
        List<WrittenCitation> citations,
        List<String> warnings,
        List<Term> terms,
        List<String> routeIds,
        String body,
        boolean demonstration)
        implements Published {

    public InvestorArticle {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(kind, "kind is null");
        topics = List.copyOf(topics);
        requireNonNull(publishedOn, "publishedOn is null");
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
        terms = List.copyOf(terms);
        routeIds = List.copyOf(routeIds);
        requireNonNull(body, "body is null");
    }
}
