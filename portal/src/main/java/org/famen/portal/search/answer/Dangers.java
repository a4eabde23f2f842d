package org.famen.portal.search.answer;

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

/** The dangers of the city's {@code dangers.yaml}, of whose phrases the meanings are found while the portal starts. */
@Singleton
class Dangers {
    private final CompletableFuture<DangerDetector> detector;

    Dangers(CityContent city, TextEncoder encoder, @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.detector = CompletableFuture.supplyAsync(() -> new DangerDetector(city.dangers(), encoder), background);
    }

    Optional<Danger> in(String text) {
        return detector.join().detect(text);
    }
}
