package org.famen.portal.search.sidebar;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.famen.content.index.IndexName;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.validity.Status;
import org.famen.content.lexicon.LayWord;
import org.famen.content.lexicon.LayWords;
import org.famen.content.search.Facet;
import org.famen.content.search.JsonSearchRequest;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchPlanner;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.search.query.KindNames;
import org.famen.portal.search.query.SearchAddress;
import org.famen.portal.search.results.FacetReader;

/** Looks for what to try where a search found nothing: with less narrowing, in old texts, among answered questions. */
@Singleton
class ZeroResultsHelp {
    private static final int MAX_QUESTIONS = 3;

    private final ElasticsearchIndex index;
    private final QueryAnalyzer analyzer;
    private final SearchPlanner planner;
    private final LayWords layWords;
    private final KindNames kinds;

    ZeroResultsHelp(
            ElasticsearchIndex index,
            QueryAnalyzer analyzer,
            SearchPlanner planner,
            LayWords layWords,
            KindNames kinds) {
        this.index = index;
        this.analyzer = analyzer;
        this.planner = planner;
        this.layWords = layWords;
        this.kinds = kinds;
    }

    /** A search to try, before it is known what it finds. */
    private record Idea(String key, String detail, SearchQuery query) {}

    /** @param corrected the text as it may have been meant */
    ZeroResults find(SearchQuery query, QueryAnalysis analysis, Optional<String> corrected) {
        Map<Idea, Supplier<Long>> counts = ideas(query, analysis).stream()
                .collect(Collectors.toMap(
                        idea -> idea, idea -> count(idea.query()), (one, same) -> one, LinkedHashMap::new));
        List<AlternativeSearch> ways = new ArrayList<>();
        counts.forEach((idea, count) -> {
            if (count.get() > 0) {
                ways.add(new AlternativeSearch(
                        idea.key(), idea.detail(), count.get(), SearchAddress.of("/search", idea.query())));
            }
        });
        return new ZeroResults(ways, questions(analysis, corrected), false);
    }

    private List<Idea> ideas(SearchQuery query, QueryAnalysis analysis) {
        List<Idea> ideas = new ArrayList<>();
        query.chosen()
                .forEach((facet, values) -> ideas.add(new Idea(
                        "filter",
                        values.stream().map(value -> label(facet, value)).collect(Collectors.joining("、")),
                        query.choosing(without(query, facet)))));
        if (query.chosen().size() > 1
                || !query.chosen().isEmpty() && !query.law().isEmpty()) {
            ideas.add(new Idea("filters", "", query.everywhere()));
        }
        if (!query.law().isEmpty()) {
            ideas.add(new Idea("law", "", query.withText(query.text(), "")));
        }
        if (!analysis.phrases().isEmpty()) {
            ideas.add(new Idea("quotes", "", query.withText(unquoted(analysis), query.law())));
        }
        if (!analysis.exclusions().isEmpty() && !analysis.words().isEmpty()) {
            ideas.add(new Idea("exclusions", "", query.withText(analysis.words(), query.law())));
        }
        if (!query.chosen().containsKey(Facet.STATUS)) {
            Map<Facet, Set<String>> old = new EnumMap<>(Facet.class);
            old.putAll(query.chosen());
            old.put(Facet.STATUS, Set.of(Status.AMENDED.name(), Status.REPEALED.name()));
            ideas.add(new Idea("old", "", query.choosing(old)));
        }
        return ideas;
    }

    private static Map<Facet, Set<String>> without(SearchQuery query, Facet facet) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(query.chosen());
        others.remove(facet);
        return others;
    }

    private String label(Facet facet, String value) {
        return FacetReader.label(facet, value, kinds);
    }

    private static String unquoted(QueryAnalysis analysis) {
        return (analysis.words() + " " + String.join(" ", analysis.phrases())).strip();
    }

    private Supplier<Long> count(SearchQuery query) {
        SearchPlan plan = planner.plan(query, analyzer.analyse(query.text()));
        Supplier<SearchResponse<Void>> answer = index.searchMeanwhile(
                new JsonSearchRequest(
                        List.of(IndexName.ARTICLES, IndexName.PAGES),
                        Map.of("size", 0, "track_total_hits", true, "query", PlanQuery.candidates(plan))),
                Void.class);
        return () -> {
            var total = answer.get().hits().total();
            return total == null ? 0L : total.value();
        };
    }

    /** Near is whatever shares words with the question, with what was meant by it, or with what the law calls it. */
    private List<PageDocument> questions(QueryAnalysis analysis, Optional<String> corrected) {
        String asked = corrected.orElseGet(() -> unquoted(analysis));
        String words = asked
                + layWords.find(asked).stream()
                        .map(LayWord::legal)
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" ", " ", ""));
        return words.isBlank()
                ? List.of()
                : index
                        .search(
                                SearchRequest.of(request -> request.index(IndexName.PAGES.alias())
                                        .size(MAX_QUESTIONS)
                                        .source(source ->
                                                source.filter(filter -> filter.includes("id", "kind", "title")))
                                        .query(query -> query.bool(bool -> bool.filter(kind -> kind.term(term ->
                                                        term.field("kind").value(PageKind.CONSULTATION.key())))
                                                .minimumShouldMatch("1")
                                                .should(title -> title.match(match -> match.field("title")
                                                        .query(words)
                                                        .boost(2f)))
                                                .should(text -> text.match(match -> match.field("text.bigram")
                                                        .query(words)
                                                        .minimumShouldMatch("2<25%")))))),
                                PageDocument.class)
                        .hits()
                        .hits()
                        .stream()
                        .map(hit -> hit.source())
                        .filter(Objects::nonNull)
                        .toList();
    }
}
