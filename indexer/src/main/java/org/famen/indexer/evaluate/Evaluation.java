package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.famen.content.lexicon.LayWords;
import org.famen.content.relevance.AnsweredQuestion;
import org.famen.content.relevance.LearnedRanking;
import org.famen.indexer.load.Cluster;
import org.famen.indexer.load.LoadException;
import org.famen.indexer.load.TrialIndex;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.jspecify.annotations.Nullable;

/** Fills an index of its own with a corpus, learns from judged questions, and measures or keeps what was learned. */
public final class Evaluation {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JudgedFiles learning;
    private final LayWords lexicon;
    private final @Nullable URI elasticsearch;
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

    /** @param elasticsearch null for one of its own */
    public Evaluation(JudgedFiles learning, LayWords lexicon, @Nullable URI elasticsearch, Consumer<String> progress) {
        this.learning = requireNonNull(learning, "learning is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.elasticsearch = elasticsearch;
        this.progress = requireNonNull(progress, "progress is null");
    }

    /** @throws LoadException when a file cannot be read, with its line */
    public EvaluationReport measure(Request request) throws IOException {
        return withTrial(trial -> measure(request, trial));
    }

    /** The ranking that ships: learned from all, and keeping of the questions only what they meant. */
    public LearnedRanking train() throws IOException {
        return withTrial(trial -> {
            List<JudgedQuestion> questions = learning.questions();
            Lessons lessons = new Lessons(trial, trial.corpus(), questions);
            Taught taught = Taught.by(lessons, questions, Withholding.MOST_WORDS, progress);
            return new LearnedRanking(
                    taught.knowledge().embedding(),
                    taught.knowledge().answered().stream()
                            .map(question -> AnsweredQuestion.ofMeaning(question.meaning(), question.provisions()))
                            .toList(),
                    taught.nets());
        });
    }

    private EvaluationReport measure(Request request, Trial trial) {
        List<JudgedQuestion> learned = learning.questions();
        List<JudgedQuestion> asked = request.asked().map(JudgedFiles::questions).orElse(learned);
        progress.accept("Learning from the provisions");
        Lessons lessons = new Lessons(trial, trial.corpus(), learned);
        List<Examination> examinations = new ArrayList<>();
        if (request.folds() > 0) {
            new CrossValidation(lessons, learned, request.folds(), progress)
                    .run((taught, fold) -> examinations.add(examine(taught, trial, fold, request)));
        } else {
            Taught taught = Taught.by(lessons, learned, Withholding.NOTHING, progress);
            examinations.add(examine(taught, trial, asked, request));
        }
        List<JudgedQuestion> measured = request.folds() > 0 ? learned : asked;
        return new EvaluationReport(
                examinations.stream().map(Examination::mean).toList(),
                Optional.of(request)
                        .filter(Request::baseline)
                        .map(it -> of(measured, question -> trial.baseline(question, Examination.DEPTH))),
                Optional.of(request)
                        .filter(Request::baseline)
                        .map(it -> of(measured, question -> trial.plan(question, Examination.DEPTH))),
                examinations.stream()
                        .map(Examination::spent)
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(Math.max(1, measured.size())));
    }

    private Examination examine(Taught taught, Trial trial, List<JudgedQuestion> questions, Request request) {
        Examination examination = Examination.of(taught, trial, questions);
        progress.accept("Measured: " + examination.mean());
        questions.stream()
                .filter(question -> request.explain().equals(Optional.of(question.id())))
                .forEach(question -> progress.accept(Explanation.of(question, taught, trial)));
        return examination;
    }

    private static Measures of(List<JudgedQuestion> questions, Function<String, List<String>> search) {
        return Measures.mean(questions.stream()
                .map(question -> Measures.of(search.apply(question.text()), question.answers()))
                .toList());
    }

    private <T> T withTrial(Function<Trial, T> work) throws IOException {
        if (elasticsearch != null) {
            return withTrial(elasticsearch, work);
        }
        try (LocalElasticsearch own = LocalElasticsearch.start(ElasticsearchOptions.defaults())) {
            return withTrial(own.address(), work);
        }
    }

    private <T> T withTrial(URI address, Function<Trial, T> work) throws IOException {
        List<CorpusProvision> corpus = learning.provisions();
        try (Cluster cluster = Cluster.connect(address);
                TrialIndex index = new TrialIndex(cluster)) {
            progress.accept("Filling an index with %,d provisions".formatted(corpus.size()));
            index.fill(corpus.stream().map(CorpusProvision::document));
            return work.apply(new Trial(index, corpus, lexicon, LocalDate.now(ZONE)));
        }
    }
}
