package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.famen.content.lexicon.LayWords;
import org.famen.content.ranking.RankingWeights;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.model.AnsweredQuestion;
import org.famen.content.ranking.model.LearnedRanking;
import org.famen.content.ranking.model.TypicalQuestions;
import org.famen.content.ranking.model.WrittenQuestion;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.embedding.ProvisionEncoder;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.load.EvaluationIndex;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.jspecify.annotations.Nullable;

/** Fills an index of its own with a corpus, learns from judged questions, and measures or keeps what was learned. */
public final class Evaluation {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JudgedFiles learning;
    private final TypicalQuestionFiles further;
    private final LayWords lexicon;
    private final RankingWeights weights;
    private final @Nullable URI elasticsearch;
    private final Optional<Path> vectors;
    private final Consumer<String> progress;

    /**
     * What is to be measured.
     *
     * @param folds of a cross-validation on the learned questions; 0 for none
     * @param asked questions to measure on where there are no folds
     * @param baseline whether to measure plain BM25 and the plan without learning, too
     * @param explain id of a question of which the ranking is to be explained
     */
    public record Request(int folds, Optional<JudgedFiles> asked, boolean baseline, Optional<String> explain) {}

    /**
     * @param elasticsearch null for one of its own
     * @param vectors folder in which vectors of provisions are kept; empty to go by words alone
     */
    public Evaluation(
            JudgedFiles learning,
            TypicalQuestionFiles further,
            LayWords lexicon,
            RankingWeights weights,
            @Nullable URI elasticsearch,
            Optional<Path> vectors,
            Consumer<String> progress) {
        this.learning = requireNonNull(learning, "learning is null");
        this.further = requireNonNull(further, "further is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.weights = requireNonNull(weights, "weights is null");
        this.elasticsearch = elasticsearch;
        this.vectors = requireNonNull(vectors, "vectors is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /** @throws LoadException when a file cannot be read, with its line */
    public EvaluationReport measure(Request request) throws IOException {
        return withExperiment((experiment, typical, encoder) -> measure(request, experiment, typical, encoder));
    }

    /** The ranking that ships: learned from all, and keeping of the questions only what they meant. */
    public LearnedRanking train() throws IOException {
        return withExperiment((experiment, typical, encoder) -> {
            List<JudgedQuestion> questions = learning.questions();
            TrainedModel model =
                    TrainedModel.by(setup(experiment, typical, encoder), questions, TextMasking.MOST_WORDS, progress);
            progress.accept("The same by words alone");
            TrainedModel words = TrainedModel.by(
                    setup(experiment, typical, Optional.empty()), questions, TextMasking.MOST_WORDS, progress);
            return new LearnedRanking(
                    model.knowledge().model().adapter(),
                    model.knowledge().model().weights(),
                    model.knowledge().answered().stream()
                            .map(AnsweredQuestion::withoutWords)
                            .toList(),
                    inForce(typical, encoder),
                    model.nets(),
                    words.nets());
        });
    }

    /** The typical questions as they ship: with what they name in the law in force. */
    private static TypicalQuestions inForce(MatchedQuestions typical, Optional<ProvisionEncoder> encoder) {
        TextEncoder model = encoder.map(ProvisionEncoder::encoder).orElse(TextEncoder.NONE);
        return new TypicalQuestions(typical.questions().stream()
                .map(question -> new WrittenQuestion(
                        question.judged().text(),
                        model.encode(question.judged().text()).map(QuantizedVector::of),
                        question.inForce()))
                .toList());
    }

    private TrainingSetup setup(
            RankingExperiment experiment, MatchedQuestions typical, Optional<ProvisionEncoder> encoder) {
        return new TrainingSetup(
                experiment,
                learning.questions(),
                typical,
                encoder.map(ProvisionEncoder::encoder).orElse(TextEncoder.NONE),
                encoder.map(ProvisionEncoder::vectors).orElse(ProvisionVectors.NONE));
    }

    private EvaluationReport measure(
            Request request,
            RankingExperiment experiment,
            MatchedQuestions typical,
            Optional<ProvisionEncoder> encoder) {
        List<JudgedQuestion> learned = learning.questions();
        List<JudgedQuestion> asked = request.asked().map(JudgedFiles::questions).orElse(learned);
        progress.accept("Learning from the provisions");
        TrainingSetup setup = setup(experiment, typical, encoder);
        List<FoldResult> results = new ArrayList<>();
        if (request.folds() > 0) {
            new CrossValidation(setup, learned, request.folds(), progress)
                    .run((model, fold) -> results.add(examine(model, experiment, fold, request)));
        } else {
            TrainedModel model = TrainedModel.by(setup, learned, TextMasking.NOTHING, progress);
            results.add(examine(model, experiment, asked, request));
        }
        List<JudgedQuestion> measured = request.folds() > 0 ? learned : asked;
        return new EvaluationReport(
                results.stream().map(FoldResult::mean).toList(),
                Optional.of(request)
                        .filter(Request::baseline)
                        .map(it -> of(measured, question -> experiment.baseline(question, FoldResult.DEPTH))),
                Optional.of(request)
                        .filter(Request::baseline)
                        .map(it -> of(measured, question -> experiment.plan(question, FoldResult.DEPTH))),
                results.stream()
                        .map(FoldResult::spent)
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(Math.max(1, measured.size())));
    }

    private FoldResult examine(
            TrainedModel model, RankingExperiment experiment, List<JudgedQuestion> questions, Request request) {
        FoldResult result = FoldResult.of(model, experiment, questions);
        progress.accept("Measured: " + result.mean());
        questions.stream()
                .filter(question -> request.explain().equals(Optional.of(question.id())))
                .forEach(question -> progress.accept(Explanation.of(question, model, experiment)));
        return result;
    }

    private static Measures of(List<JudgedQuestion> questions, Function<String, List<String>> search) {
        return Measures.mean(questions.stream()
                .map(question -> Measures.of(search.apply(question.text()), question.answers()))
                .toList());
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(RankingExperiment experiment, MatchedQuestions typical, Optional<ProvisionEncoder> encoder)
                throws IOException;
    }

    private <T> T withExperiment(Work<T> work) throws IOException {
        if (elasticsearch != null) {
            return withExperiment(elasticsearch, work);
        }
        try (LocalElasticsearch own = LocalElasticsearch.start(ElasticsearchOptions.defaults())) {
            return withExperiment(own.address(), work);
        }
    }

    private <T> T withExperiment(URI address, Work<T> work) throws IOException {
        if (vectors.isEmpty()) {
            return withExperiment(address, Optional.empty(), work);
        }
        try (ProvisionEncoder encoder = ProvisionEncoder.open(vectors.get())) {
            return withExperiment(address, Optional.of(encoder), work);
        }
    }

    private <T> T withExperiment(URI address, Optional<ProvisionEncoder> encoder, Work<T> work) throws IOException {
        List<CorpusProvision> corpus = learning.provisions();
        MatchedQuestions typical = further.matchedWith(corpus, LocalDate.now(ZONE));
        if (encoder.isPresent()) {
            List<String> missing = encoder.get()
                    .missing(Stream.concat(corpus.stream(), typical.further().stream())
                            .map(CorpusProvision::text)
                            .toList());
            progress.accept("Encoding %,d provisions; their vectors are kept".formatted(missing.size()));
            encoder.get().encode(missing, () -> {});
        }
        try (Cluster cluster = Cluster.connect(address);
                EvaluationIndex index = new EvaluationIndex(cluster)) {
            progress.accept("Filling an index with %,d provisions".formatted(corpus.size()));
            var experiment = new RankingExperiment(index, corpus, lexicon, weights, LocalDate.now(ZONE));
            experiment.fill(encoder.map(ProvisionEncoder::vectors).orElse(ProvisionVectors.NONE));
            return work.on(experiment, typical, encoder);
        }
    }
}
