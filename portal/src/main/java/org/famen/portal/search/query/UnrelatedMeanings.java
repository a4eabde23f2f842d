package org.famen.portal.search.query;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.famen.content.lexicon.UnrelatedQueries;
import org.famen.content.problem.Problems;
import org.famen.content.ranking.UnrelatedTopics;
import org.famen.content.ranking.embedding.TextEncoder;

/** What has nothing to do with law, by the lexicon; its meanings are known some seconds after the start. */
@Singleton
public class UnrelatedMeanings implements Supplier<UnrelatedTopics> {
    private final CompletableFuture<UnrelatedTopics> topics;

    UnrelatedMeanings(LexiconSettings settings, TextEncoder encoder, @Named("encoding") ExecutorService background) {
        this.topics = CompletableFuture.supplyAsync(
                () -> UnrelatedTopics.of(
                        UnrelatedQueries.read(
                                settings.folder().resolve(UnrelatedQueries.FILE),
                                UnrelatedQueries.FILE,
                                new Problems()),
                        encoder),
                background);
    }

    @Override
    public UnrelatedTopics get() {
        return topics.getNow(UnrelatedTopics.NONE);
    }
}
