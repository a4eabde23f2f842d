package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.famen.content.citation.LawNames;
import org.famen.content.lexicon.LayWords;
import org.famen.content.ranking.Candidate;
import org.famen.content.ranking.Features;
import org.famen.content.ranking.ProvisionKey;
import org.famen.content.ranking.QueryContext;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.search.DescribingClauses;
import org.famen.content.search.PlanQuery;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchPlanner;
import org.famen.content.search.SearchQuery;
import org.famen.indexer.load.EvaluationIndex;

/** Searches an index of its own by the production plan. */
final class RankingExperiment {
    private static final int CANDIDATES = 600;
    private static final int BY_MEANING = 200;
    private static final int BY_ANSWERED_QUESTION = 80;
    /** Above what any words can score, so that whatever else is worth a look is among the candidates. */
    private static final int ALWAYS = 10_000;

    private static final String NOTHING_MORE = PlanQuery.descriptions(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EvaluationIndex index;
    private final List<CorpusProvision> corpus;
    private final LocalDate today;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<ProvisionKey, String> ids = new HashMap<>();
    private final QueryAnalyzer analyzer = new QueryAnalyzer(() -> new LawNames(List.of()));
    private final SearchPlanner planner;

    RankingExperiment(EvaluationIndex index, List<CorpusProvision> corpus, LayWords lexicon, LocalDate today) {
        this.index = requireNonNull(index, "index is null");
        this.corpus = List.copyOf(corpus);
        this.today = requireNonNull(today, "today is null");
        this.planner = new SearchPlanner(lexicon);
        for (int i = 0; i < corpus.size(); i++) {
            places.put(corpus.get(i).id(), i);
            ids.put(corpus.get(i).key(), corpus.get(i).id());
        }
    }

    /** Words on smartcn alone, BM25: what any search has. */
    List<String> baseline(String question, int most) {
        return search(write(Map.of("match", Map.of("text", question))), NOTHING_MORE, most).stream()
                .map(EvaluationIndex.Found::id)
                .toList();
    }

    /** The production plan without anything learned. */
    List<String> plan(String question, int most) {
        return search(PlanQuery.candidates(planned(question)), NOTHING_MORE, most).stream()
                .map(EvaluationIndex.Found::id)
                .toList();
    }

    List<CorpusProvision> corpus() {
        return corpus;
    }

    /** Law and article of a provision. */
    String name(String id) {
        Integer place = places.get(id);
        return place == null
                ? id + " (not in the corpus)"
                : corpus.get(place).lawTitle() + " " + corpus.get(place).key().address();
    }

    List<Integer> places(List<String> found) {
        return found.stream().map(places::get).filter(Objects::nonNull).toList();
    }

    /** The candidates of a question with all that is known about them. */
    RankedList candidates(JudgedQuestion question, Knowledge knowledge) {
        String translated = planned(question.text()).translated(question.text());
        QueryContext context = QueryContext.of(translated, knowledge.embedding(), knowledge.answeredQuestions());
        Set<String> wanted = new LinkedHashSet<>();
        knowledge
                .nearest(context.meaning(), BY_MEANING)
                .forEach(place -> wanted.add(corpus.get(place).id()));
        context.signals().provisions(BY_ANSWERED_QUESTION).stream()
                .map(ids::get)
                .filter(Objects::nonNull)
                .forEach(wanted::add);
        List<Candidate> candidates = new ArrayList<>();
        for (EvaluationIndex.Found found : search(
                query(question.text(), wanted), PlanQuery.descriptions(DescribingClauses.of(context)), CANDIDATES)) {
            Integer place = places.get(found.id());
            if (place != null) {
                CorpusProvision provision = corpus.get(place);
                candidates.add(new Candidate(
                        found.id(),
                        provision.key(),
                        provision.ordinal(),
                        provision.text().length(),
                        found.scores(),
                        Embedding.dot(context.meaning(), knowledge.meanings()[place])));
            }
        }
        return new RankedList(question, candidates, Features.of(context, candidates, knowledge.answeredQuestions()));
    }

    private String query(String question, Set<String> wanted) {
        try {
            return write(Map.of(
                    "bool",
                    Map.of(
                            "should",
                            List.of(
                                    JSON.readTree(PlanQuery.candidates(planned(question))),
                                    Map.of(
                                            "constant_score",
                                            Map.of(
                                                    "filter",
                                                    Map.of("ids", Map.of("values", wanted)),
                                                    "boost",
                                                    ALWAYS))))));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the plan is no JSON", broken);
        }
    }

    private SearchPlan planned(String question) {
        return planner.plan(SearchQuery.ofWords(question, today), analyzer.analyse(question))
                .loosely();
    }

    private List<EvaluationIndex.Found> search(String query, String descriptions, int most) {
        try {
            return index.search(query, descriptions, most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String write(Map<String, ?> query) {
        try {
            return JSON.writeValueAsString(query);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a query that cannot be written", broken);
        }
    }
}
