package org.famen.portal.danger;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.famen.content.city.CityContent;
import org.famen.content.danger.Danger;
import org.famen.content.danger.DangerDetector;
import org.famen.content.ranking.embedding.TextEncoder;

/**
 * The dangers of the city's {@code dangers.yaml}. Finding the meanings of its phrases takes some seconds after the start;
 * until then dangers are recognised by phrases alone.
 */
@Singleton
public class Dangers {
    private final DangerDetector byPhrases;
    private final CompletableFuture<DangerDetector> byMeaning;

    Dangers(CityContent city, TextEncoder encoder, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.byPhrases = new DangerDetector(city.dangers(), TextEncoder.NONE);
        this.byMeaning = CompletableFuture.supplyAsync(() -> new DangerDetector(city.dangers(), encoder), background);
    }

    /** Whether meanings are known by now. */
    boolean isComplete() {
        return byMeaning.isDone();
    }

    public Optional<Danger> in(String text) {
        return byMeaning.getNow(byPhrases).detect(text);
    }
}
