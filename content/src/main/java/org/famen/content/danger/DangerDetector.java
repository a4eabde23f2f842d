package org.famen.content.danger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.ranking.embedding.Neighbour;
import org.famen.content.ranking.embedding.QuantizedNeighbours;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.TextEncoder;
import org.famen.content.search.TypedText;

/**
 * Recognises a danger in what somebody typed by its meaning, where the nearest phrases of dangers are nearer than the nearest
 * harmless ones; without a language model, by a phrase that stands in it. Figures and what else was tried:
 * docs/relevance.md.
 */
public final class DangerDetector {
    /** So many phrases on either side are compared; one alone may be near by chance. */
    private static final int NEAREST = 5;

    private static final Threshold WHOLE = new Threshold(0.6, 0.01);

    /** A few characters say little, and much that is harmless is near to them. */
    private static final Threshold SHORT = new Threshold(0.7, 0.05);

    private static final int MAX_SHORT_LENGTH = 7;

    /** By so much the nearest harmless phrase may be nearer than the nearest dangerous one; an exact one is decisive. */
    private static final double LEAD_OF_HARMLESS = 0.03;

    /** For a part of a story, of which most parts are no danger and some sound like one by themselves. */
    private static final Threshold PART = new Threshold(0.66, 0.03);

    private static final Pattern PART_END = Pattern.compile("[。！？!?；;，,\\n…]+|\\s{2,}");
    private static final int MAX_PARTS = 8;
    private static final int MIN_PART_LENGTH = 6;

    private final TextEncoder encoder;
    private final List<Alarm> dangerous = new ArrayList<>();
    private final List<String> harmless = new ArrayList<>();
    /** Of the phrases in the same order; empty without a language model. */
    private final QuantizedNeighbours dangerousMeanings;

    private final QuantizedNeighbours harmlessMeanings;

    /**
     * From where on something is a danger.
     *
     * @param nearness cosine with the nearest phrase
     * @param margin by which the mean cosine of the nearest dangerous phrases is above that of the harmless ones
     */
    private record Threshold(double nearness, double margin) {}

    /** @param phrase in letters alone */
    private record Alarm(Danger danger, String phrase) {}

    /** @param nearness cosine of an alarm's phrase with what was typed */
    private record Near(Danger danger, double nearness) {}

    public DangerDetector(DangerCatalogue catalogue, TextEncoder encoder) {
        this.encoder = encoder;
        List<String> told = new ArrayList<>();
        List<String> other = new ArrayList<>(catalogue.ordinary());
        for (Danger danger : catalogue.dangers()) {
            danger.wording().phrases().forEach(phrase -> {
                told.add(phrase);
                dangerous.add(new Alarm(danger, TypedText.letters(phrase)));
            });
            other.addAll(danger.wording().harmless());
        }
        other.forEach(phrase -> harmless.add(TypedText.letters(phrase)));
        dangerousMeanings = meanings(told);
        harmlessMeanings = meanings(other);
    }

    private QuantizedNeighbours meanings(List<String> phrases) {
        return new QuantizedNeighbours(phrases.stream()
                .map(encoder::encode)
                .flatMap(Optional::stream)
                .map(QuantizedVector::of)
                .toList());
    }

    /** The danger that is told in a text, the surest one. */
    public Optional<Danger> detect(String typed) {
        String text = TypedText.simplified(typed);
        if (dangerous.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        Optional<float[]> meaning = encoder.encode(text);
        return meaning.isEmpty()
                ? said(TypedText.letters(text))
                : meant(meaning.get(), TypedText.letters(text).length() <= MAX_SHORT_LENGTH ? SHORT : WHOLE)
                        .or(() -> parts(text)
                                .flatMap(part -> encoder.encode(part).stream())
                                .flatMap(part -> meant(part, PART).stream())
                                .max(Comparator.comparing(Near::nearness)))
                        .map(Near::danger);
    }

    /** Of a story; what only ends in a question mark is no part of itself, and to encode it twice would cost a search dear. */
    private static Stream<String> parts(String text) {
        String letters = TypedText.letters(text);
        return PART_END.splitAsStream(text)
                .filter(part -> part.length() >= MIN_PART_LENGTH
                        && !TypedText.letters(part).equals(letters))
                .limit(MAX_PARTS);
    }

    private Optional<Danger> said(String letters) {
        return dangerous.stream()
                .filter(alarm -> letters.contains(alarm.phrase()))
                .filter(alarm ->
                        harmless.stream().noneMatch(other -> other.contains(alarm.phrase()) && letters.contains(other)))
                .max(Comparator.comparing(alarm -> alarm.phrase().length()))
                .map(Alarm::danger);
    }

    private Optional<Near> meant(float[] asked, Threshold least) {
        List<Neighbour> told = dangerousMeanings.nearest(asked, NEAREST);
        List<Neighbour> others = harmlessMeanings.nearest(asked, NEAREST);
        double first = told.getFirst().cosine();
        boolean near = first >= least.nearness()
                && mean(told) - mean(others) >= least.margin()
                && (others.isEmpty() || first >= others.getFirst().cosine() - LEAD_OF_HARMLESS);
        return near
                ? Optional.of(commonest(told.stream()
                        .map(phrase -> new Near(dangerous.get(phrase.place()).danger(), phrase.cosine()))
                        .toList()))
                : Optional.empty();
    }

    private static double mean(List<Neighbour> phrases) {
        return phrases.stream().mapToDouble(Neighbour::cosine).average().orElse(-1);
    }

    /** The danger of most of the nearest phrases, the nearer the more. */
    private static Near commonest(List<Near> nearest) {
        Map<Danger, Double> votes = new HashMap<>();
        nearest.forEach(near -> votes.merge(near.danger(), Math.pow(near.nearness(), NEAREST), Double::sum));
        Danger danger = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Near(danger, nearest.getFirst().nearness());
    }
}
