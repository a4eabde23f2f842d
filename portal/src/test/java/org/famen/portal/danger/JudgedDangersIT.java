package org.famen.portal.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demonstration city's phrases against sentences that were written by somebody else (docs/relevance.md). */
class JudgedDangersIT {
    private static final Dangers DANGERS = PortalUnderTest.shared().bean(Dangers.class);
    private static final Path FILE = Path.of("../content/judgements/danger.tsv");

    private record Sentence(String text, String kinds) {
        boolean isAlarmed() {
            return DANGERS.in(text).isPresent();
        }
    }

    @BeforeAll
    static void waitForMeanings() throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        while (!DANGERS.isComplete() && Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }
    }

    @Test
    void dangersAreRecognised() throws IOException {
        List<Sentence> dangers = sentences().stream()
                .filter(sentence -> !sentence.kinds().isEmpty())
                .toList();

        assertThat(dangers).hasSize(150);
        assertThat(dangers.stream().filter(Sentence::isAlarmed).count()).isGreaterThanOrEqualTo(146);
    }

    @Test
    void whatSoundsLikeThemIsSeldomAnAlarm() throws IOException {
        List<Sentence> harmless = sentences().stream()
                .filter(sentence -> sentence.kinds().isEmpty())
                .toList();

        assertThat(harmless).hasSize(150);
        assertThat(harmless.stream().filter(Sentence::isAlarmed).count()).isLessThanOrEqualTo(4);
    }

    private static List<Sentence> sentences() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("sentence\t"))
                .map(line -> line.split("\t", -1))
                .map(columns -> new Sentence(columns[0], columns[1]))
                .toList();
    }
}
