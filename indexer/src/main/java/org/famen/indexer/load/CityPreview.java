package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityReader;
import org.famen.content.index.IndexName;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.indexer.city.PageDocuments;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.elastic.PreparedDocument;

/**
 * Shows the pages of a folder as they are now, for editors who look at their work before it is published. Laws stay as they
 * were loaded, and so do the words that answered questions add to articles: these wait for the next load.
 */
public final class CityPreview {
    /** Stands where the fingerprint of the sources stood: the next load must not take a draft for what is published. */
    private static final String DRAFT = "preview";

    private final Cluster cluster;
    private final Generations generations;
    private final Path rules;
    private final Clock clock;

    /**
     * What a look at the folder brought.
     *
     * @param written ids of pages that are new or changed
     * @param removed ids of pages that are gone
     * @param problems of the whole folder
     */
    public record Shown(List<String> written, List<String> removed, List<Problem> problems) {
        public Shown {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
            problems = List.copyOf(problems);
        }
    }

    /** @param rules folder of the rules that can be reckoned, which are shown beside the city's pages */
    public CityPreview(Cluster cluster, Path rules, Clock clock) {
        this.cluster = requireNonNull(cluster, "cluster is null");
        this.generations = new Generations(cluster);
        this.rules = requireNonNull(rules, "rules is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * Brings the pages that serve to what the folder holds. A folder whose {@code city.yaml} cannot be read changes nothing.
     *
     * @throws LoadException when nothing was loaded yet, or pages were refused
     */
    public Shown show(Path city) throws IOException {
        Problems problems = new Problems();
        Optional<CityContent> content = CityReader.read(city, problems, LocalDate.now(clock));
        if (content.isEmpty()) {
            return new Shown(List.of(), List.of(), problems.all());
        }
        var language = new ExpressionLanguage(WorkdayCalendar.china());
        RuleBook book = new RuleBookReader(language, problems).read(rules);
        RouteBook routes = RouteBook.read(RouteBook.beside(rules), book, language, problems);
        GenerationSet serving = generations.serving();
        ContentHashes old = ContentHashes.read(cluster.client(), serving, Set.of(IndexName.PAGES));
        generations.describe(serving, DRAFT, generations.servingSeal());
        Difference difference = Difference.send(
                cluster,
                old,
                PageDocuments.of(content.get(), book.newest(), routes.routes())
                        .map(page -> PreparedDocument.of(IndexName.PAGES, page)));
        if (!difference.isNothing()) {
            String pages = serving.name(IndexName.PAGES);
            cluster.client().indices().refresh(request -> request.index(pages));
        }
        return new Shown(difference.written(), difference.deleted(), problems.all());
    }
}
