package org.famen.indexer.load;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.citation.LawNames;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityReader;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.integrity.Manifest;
import org.famen.content.law.Law;
import org.famen.content.law.Provisions;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.KnownNumbers;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.content.law.reading.LawReading;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.route.Route;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.indexer.city.AnsweredQuestions;
import org.famen.indexer.city.BestBetTargets;
import org.famen.indexer.city.CityCitations;
import org.famen.indexer.city.PageDocuments;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.elastic.PreparedDocument;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.law.ArticleDocuments;
import org.famen.indexer.law.FurtherNames;
import org.famen.indexer.law.LawDocuments;
import org.famen.indexer.law.NameCollisions;
import org.famen.indexer.law.PublishedNames;
import org.famen.indexer.reference.References;
import org.famen.indexer.rule.RuleTexts;

/**
 * Everything that can be published, read from its sources.
 *
 * @param lawDocuments what is told of each of the laws, in their order
 * @param unread laws of which only the catalogue knows
 * @param catalogue what is known of laws beside their texts
 * @param rules that can be reckoned
 * @param references what the laws speak of
 * @param problems of all readers
 */
public record Publication(
        List<Law> laws,
        List<LawDocument> lawDocuments,
        List<Catalogue.Entry> unread,
        Catalogue catalogue,
        CityContent city,
        List<Rule> rules,
        List<Route> routes,
        References references,
        List<Problem> problems) {

    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());

    public static Publication read(Sources sources, Clock clock) throws IOException {
        Catalogue catalogue = Catalogue.readWithNeighbours(sources.catalogue());
        LawReading reading = LawReader.read(sources.laws());
        List<Law> laws = new LawAssembler(catalogue).assemble(reading.documents());
        Set<String> ids = laws.stream().map(Law::id).collect(Collectors.toSet());
        Problems problems = new Problems();
        problems.addAll(reading.problems());
        CityContent city = CityReader.read(sources.city(), problems, LocalDate.now(clock))
                .orElseThrow(() -> new LoadException("The city's own file could not be read: "
                        + problems.all().stream()
                                .filter(problem -> problem.file().endsWith("city.yaml"))
                                .map(ProblemMessages::line)
                                .collect(Collectors.joining("; "))));
        List<Catalogue.Entry> unread = catalogue.entries().stream()
                .filter(entry -> !ids.contains(entry.id()))
                .toList();
        LawNames names = PublishedNames.of(laws, unread);
        problems.addAll(NameCollisions.find(laws, unread, names));
        problems.addAll(BestBetTargets.missing(city.bestBets(), laws, unread));
        if (!laws.isEmpty()) {
            new CityCitations(laws, unread, LocalDate.now(clock)).check(sources.city(), city.city(), problems);
        }
        RuleBook book = rules(sources, laws, problems, LocalDate.now(clock));
        RouteBook routes = sources.rules()
                .map(folder -> RouteBook.read(RouteBook.beside(folder), book, LANGUAGE, problems))
                .orElse(RouteBook.EMPTY);
        if (!laws.isEmpty()) {
            new RuleTexts(laws, LocalDate.now(clock)).check(routes, problems);
        }
        FurtherNames further = FurtherNames.of(laws, KnownNumbers.readBeside(sources.catalogue()));
        return new Publication(
                laws,
                laws.stream()
                        .map(law -> LawDocuments.of(law, catalogue, further.of(law.id())))
                        .toList(),
                unread,
                catalogue,
                city,
                book.newest(),
                routes.routes(),
                References.of(laws, names),
                problems.all());
    }

    private static RuleBook rules(Sources sources, List<Law> laws, Problems problems, LocalDate today) {
        RuleBook book = sources.rules()
                .map(folder -> new RuleBookReader(LANGUAGE, problems).read(folder))
                .orElse(RuleBook.EMPTY);
        if (!laws.isEmpty()) {
            new RuleTexts(laws, today).check(book, problems);
        }
        return book;
    }

    /**
     * Every document, laws first; made while it is read, so that they never lie in memory all at once.
     *
     * @param vectors of provisions; what has none yet is found by its words
     */
    Stream<PreparedDocument> documents(ProvisionVectors vectors) {
        Stream<PreparedDocument> ofLaws = Stream.concat(
                        lawDocuments.stream(), unread.stream().map(law -> LawDocuments.of(law, catalogue)))
                .map(law -> PreparedDocument.of(IndexName.LAWS, law));
        Stream<PreparedDocument> pages =
                PageDocuments.of(city, rules, routes).map(page -> PreparedDocument.of(IndexName.PAGES, page));
        var questions = new AnsweredQuestions(city.consultations());
        Stream<PreparedDocument> articles = IntStream.range(0, laws.size())
                .boxed()
                .flatMap(i -> {
                    Map<String, String> sources = sources(lawDocuments.get(i));
                    return ArticleDocuments.of(laws.get(i), questions, references, vectors)
                            .map(article -> PreparedDocument.of(
                                    IndexName.ARTICLES, article, sources.getOrDefault(article.versionId(), "")));
                });
        return Stream.of(ofLaws, pages, articles).flatMap(documents -> documents);
    }

    /** From which file each version was read. */
    private static Map<String, String> sources(LawDocument law) {
        return law.versions().stream()
                .collect(Collectors.toMap(VersionDocument::id, VersionDocument::source, (one, other) -> one));
    }

    /** Of all law texts. */
    Manifest manifest(Clock clock) {
        return Manifest.of(
                OffsetDateTime.now(clock)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                lawDocuments);
    }

    /** Of every version of every law. */
    Stream<String> provisionTexts() {
        return laws.stream()
                .flatMap(law -> law.versions().stream())
                .flatMap(version -> Provisions.of(version).stream())
                .map(located -> located.provision().text());
    }

    long articleCount() {
        return laws.stream()
                .flatMap(law -> law.versions().stream())
                .mapToLong(version -> version.provisions().count())
                .sum();
    }

    long documentCount() {
        return laws.size() + unread.size() + PageDocuments.count(city, rules, routes) + articleCount();
    }
}
