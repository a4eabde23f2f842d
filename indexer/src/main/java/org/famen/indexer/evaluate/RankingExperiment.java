package org.famen.indexer.evaluate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.famen.content.citation.LawNames;
import org.famen.content.index.IndexName;
import org.famen.content.lexicon.LayWords;
import org.famen.content.ranking.CandidateHit;
import org.famen.content.ranking.CandidateIndex;
import org.famen.content.ranking.CandidateRetrieval;
import org.famen.content.ranking.CandidateSet;
import org.famen.content.ranking.RankedDocument;
import org.famen.content.ranking.RankingPipeline;
import org.famen.content.ranking.RankingWeights;
import org.famen.content.ranking.UnrelatedTopics;
import org.famen.content.ranking.WordRanking;
import org.famen.content.search.JsonSearchRequest;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.search.QueryAnalyzer;
import org.famen.content.search.QueryDsl;
import org.famen.content.search.SearchPlan;
import org.famen.content.search.SearchPlanner;
import org.famen.content.search.SearchQuery;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.load.EvaluationIndex;

/** Ranks questions over an index of its own, by the pipeline that the portal serves. */
final class RankingExperiment {
    private final EvaluationIndex index;
    private final CandidateIndex candidates;
    private final List<CorpusProvision> corpus;
    private final RankingWeights weights;
    private final LocalDate today;
    private final Map<String, Integer> places = new HashMap<>();
    private final QueryAnalyzer analyzer = new QueryAnalyzer(() -> new LawNames(List.of()));
    private final SearchPlanner planner;

    RankingExperiment(
            EvaluationIndex index,
            List<CorpusProvision> corpus,
            LayWords lexicon,
            RankingWeights weights,
            LocalDate today) {
        this.index = index;
        this.candidates = index.candidates();
        this.corpus = List.copyOf(corpus);
        this.weights = weights;
        this.today = today;
        this.planner = new SearchPlanner(lexicon, weights.demotions());
        for (int i = 0; i < corpus.size(); i++) {
            places.put(corpus.get(i).id(), i);
        }
    }

    /** Fills the index, with the vectors that are known. */
    void fill(ProvisionVectors vectors) throws IOException {
        index.fill(corpus.stream().map(provision -> provision.document(vectors.of(provision.text()))));
    }

    /** Words on smartcn alone, BM25: what any search has. */
    List<String> baseline(String question, int most) {
        return candidates
                .search(new JsonSearchRequest(
                        List.of(IndexName.ARTICLES),
                        Map.of(
                                "size",
                                most,
                                "_source",
                                false,
                                "query",
                                QueryDsl.query("match", Map.of("text", question)))))
                .hits()
                .stream()
                .map(CandidateHit::id)
                .toList();
    }

    /** The production plan without anything learned. */
    List<String> plan(String question, int most) {
        SearchPlan plan = planned(question, analyzer.analyse(question)).loosely();
        return new WordRanking(weights)
                .rank(plan, candidates).documents().stream()
                        .map(RankedDocument::id)
                        .limit(most)
                        .toList();
    }

    /** What the portal would serve. */
    List<String> rank(String question, TrainedModel model, int most) {
        QueryAnalysis analysis = analyzer.analyse(question);
        var pipeline = new RankingPipeline(
                model.knowledge().model(), model.nets(), model.nets(), weights, () -> UnrelatedTopics.NONE);
        return pipeline
                .rank(planned(question, analysis), analysis, model.knowledge().answeredQuestions(), candidates)
                .documents()
                .stream()
                .map(RankedDocument::id)
                .limit(most)
                .toList();
    }

    /** The candidates of a question with all that is known about them. */
    RankedList candidates(JudgedQuestion question, Knowledge knowledge) {
        QueryAnalysis analysis = analyzer.analyse(question.text());
        CandidateSet set = new CandidateRetrieval(knowledge.model(), weights)
                .retrieve(
                        planned(question.text(), analysis),
                        analysis.words(),
                        knowledge.answeredQuestions(),
                        candidates);
        return new RankedList(question, set.candidates(), set.features(set.hasMeanings()));
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

    private SearchPlan planned(String question, QueryAnalysis analysis) {
        return planner.plan(SearchQuery.ofWords(question, today).amongProvisions(), analysis);
    }
}
