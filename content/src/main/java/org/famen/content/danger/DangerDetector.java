package org.famen.content.danger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.ranking.embedding.Vectors;

/**
 * Recognises a danger in what somebody typed: by a phrase that stands in it, or by its meaning, where that is near to a
 * phrase and nearer than to anything harmless. Without a language model, by phrases alone. Figures: docs/relevance.md.
 */
public final class DangerDetector {
    /** Cosine with a phrase from which what was typed means a danger. */
    private static final double NEAR = 0.62;

    /** The same for a part of a story, of which most parts are no danger and some sound like one by themselves. */
    private static final double NEAR_IN_STORY = 0.7;

    private static final Pattern PART_END = Pattern.compile("[。！？!?；;，,\\n…]+|\\s{2,}");
    private static final int MOST_PARTS = 8;
    private static final int SHORTEST_PART = 6;
    private static final Pattern SILENT = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private final TextEncoder encoder;
    private final List<Alarm> dangerous = new ArrayList<>();
    private final List<Known> harmless = new ArrayList<>();

    /** A phrase of the file. */
    private record Known(String text, Optional<float[]> vector) {
        float nearness(float[] other) {
            return vector.map(own -> Vectors.dot(own, other)).orElse(-1f);
        }
    }

    private record Alarm(Danger danger, Known phrase) {}

    /** @param nearness cosine of the phrase with what was typed */
    private record Found(Danger danger, double nearness) {}

    public DangerDetector(DangerCatalogue catalogue, TextEncoder encoder) {
        this.encoder = encoder;
        for (Danger danger : catalogue.dangers()) {
            danger.wording().phrases().forEach(phrase -> dangerous.add(new Alarm(danger, known(phrase))));
            danger.wording().harmless().forEach(phrase -> harmless.add(known(phrase)));
        }
        catalogue.ordinary().forEach(phrase -> harmless.add(known(phrase)));
    }

    private Known known(String phrase) {
        return new Known(fold(phrase), encoder.encode(phrase));
    }

    /** The danger that is told in a text, the surest one. */
    public Optional<Danger> detect(String text) {
        if (dangerous.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        return said(fold(text))
                .or(() -> meant(text, NEAR)
                        .or(() -> parts(text)
                                .flatMap(part -> meant(part, NEAR_IN_STORY).stream())
                                .max(Comparator.comparing(Found::nearness)))
                        .map(Found::danger));
    }

    private static Stream<String> parts(String text) {
        return PART_END.splitAsStream(text)
                .filter(part -> part.length() >= SHORTEST_PART && part.length() < text.length())
                .limit(MOST_PARTS);
    }

    private Optional<Danger> said(String folded) {
        return dangerous.stream()
                .filter(alarm -> folded.contains(alarm.phrase().text()))
                .filter(alarm -> harmless.stream()
                        .noneMatch(
                                other -> other.text().contains(alarm.phrase().text()) && folded.contains(other.text())))
                .max(Comparator.comparing(alarm -> alarm.phrase().text().length()))
                .map(Alarm::danger);
    }

    private Optional<Found> meant(String part, double least) {
        return encoder.encode(part).flatMap(asked -> {
            Alarm nearest = dangerous.stream()
                    .max(Comparator.comparing(alarm -> alarm.phrase().nearness(asked)))
                    .orElseThrow();
            double near = nearest.phrase().nearness(asked);
            return near >= least && harmless.stream().allMatch(phrase -> phrase.nearness(asked) < near)
                    ? Optional.of(new Found(nearest.danger(), near))
                    : Optional.empty();
        });
    }

    private static String fold(String text) {
        return SILENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
