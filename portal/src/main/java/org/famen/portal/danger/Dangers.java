package org.famen.portal.danger;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.famen.content.city.CityContent;
import org.famen.content.danger.Danger;
import org.famen.content.danger.DangerCatalogue;
import org.famen.content.danger.DangerDetector;
import org.famen.content.ranking.embedding.TextEncoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dangers of the city's {@code dangers.yaml}. Finding the meanings of its phrases takes some seconds after the start;
 * until then dangers are recognised by phrases alone.
 */
@Singleton
public class Dangers {
    private static final Logger LOG = LoggerFactory.getLogger(Dangers.class);

    private final DangerDetector byPhrases;
    private final CompletableFuture<DangerDetector> byMeaning;

    Dangers(CityContent city, TextEncoder encoder, @Named("encoding") ExecutorService background) {
        this.byPhrases = new DangerDetector(city.dangers(), TextEncoder.NONE);
        this.byMeaning = CompletableFuture.supplyAsync(() -> encoded(city.dangers(), encoder), background);
    }

    private static DangerDetector encoded(DangerCatalogue catalogue, TextEncoder encoder) {
        long start = System.nanoTime();
        DangerDetector detector = new DangerDetector(catalogue, encoder);
        LOG.info("Dangers are recognised by meaning, after {} ms", (System.nanoTime() - start) / 1_000_000);
        return detector;
    }

    /** Whether meanings are known by now. */
    boolean isComplete() {
        return byMeaning.isDone();
    }

    public Optional<Danger> in(String text) {
        return byMeaning.getNow(byPhrases).detect(text);
    }
}
