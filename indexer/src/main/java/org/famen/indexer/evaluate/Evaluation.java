package org.famen.indexer.evaluate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.famen.indexer.load.Cluster;
import org.famen.indexer.load.TrialIndex;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.jspecify.annotations.Nullable;

/** Fills an index of its own with the corpus and lets a {@link CrossValidation} run on it. */
public final class Evaluation {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Path corpus;
    private final @Nullable URI elasticsearch;
    private final Consumer<String> progress;

    /** @param elasticsearch null for one of its own */
    public Evaluation(Path corpus, @Nullable URI elasticsearch, Consumer<String> progress) {
        this.corpus = corpus;
        this.elasticsearch = elasticsearch;
        this.progress = progress;
    }

    /** @param answers null where there are none in words */
    public CrossValidation.Outcome crossValidate(Path queries, Path judgements, @Nullable Path answers, int folds)
            throws IOException {
        List<CorpusProvision> provisions = RelevanceFiles.corpus(corpus);
        List<JudgedQuestion> questions = RelevanceFiles.questions(queries, judgements, answers);
        progress.accept("%,d provisions, %,d questions".formatted(provisions.size(), questions.size()));
        if (elasticsearch != null) {
            return crossValidate(elasticsearch, provisions, questions, folds);
        }
        try (LocalElasticsearch own = LocalElasticsearch.start(ElasticsearchOptions.defaults())) {
            return crossValidate(own.address(), provisions, questions, folds);
        }
    }

    private CrossValidation.Outcome crossValidate(
            URI address, List<CorpusProvision> provisions, List<JudgedQuestion> questions, int folds)
            throws IOException {
        try (Cluster cluster = Cluster.connect(address);
                TrialIndex index = new TrialIndex(cluster)) {
            progress.accept("Filling an index");
            index.fill(provisions.stream().map(CorpusProvision::document));
            Trial trial = new Trial(index, provisions, LocalDate.now(ZONE));
            return new CrossValidation(trial, provisions, questions, folds, progress).run();
        }
    }
}
