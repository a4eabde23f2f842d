package org.famen.content.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.law.Part;
import org.famen.content.law.reading.Corpora;
import org.junit.jupiter.api.Test;

/**
 * Measures the corrector: words and sentences misspelt by rule, one character exchanged for one of the same sound drawn by seed,
 * and such as are right. The figures stand in docs/relevance.md.
 */
class MisspellingsTest {
    private static final List<String> VOCABULARY = SpellingTexts.vocabulary();
    private static final List<String> RIGHT = SpellingTexts.lines("right.txt");

    private final Corrector corrector = new Corrector(VOCABULARY, SpellingTexts.language());
    private final Misspeller misspeller =
            new Misspeller(Stream.concat(VOCABULARY.stream(), RIGHT.stream()).toList());

    private record Misspelling(String written, String meant) {}

    /** The city alone, as in a portal that has loaded no laws yet. */
    @Test
    void amongTheTextsOfTheCity() {
        Texts texts = new Texts(SpellingTexts.city());
        measure("words, city", words(), withWords(), texts, 0.85, 0.015);
        measure("sentences, city", sentences(), SpellingTexts.sentences(), texts, 0.5, 0.06);
    }

    @Test
    void amongTheLaws() {
        Stream<String> laws = Corpora.laws().stream()
                .map(law -> law.newest().provisions().map(Part.Provision::text).collect(Collectors.joining("\n")));
        Texts texts =
                new Texts(Stream.concat(SpellingTexts.city().stream(), laws).toList());
        measure("words, laws", words(), withWords(), texts, 0.85, 0.02);
        measure("sentences, laws", sentences(), SpellingTexts.sentences(), texts, 0.5, 0.06);
    }

    private List<Misspelling> words() {
        return misspelt(SpellingTexts.lines("words.txt"), 2);
    }

    private List<Misspelling> sentences() {
        return misspelt(SpellingTexts.sentences(), 1);
    }

    private static List<String> withWords() {
        return Stream.concat(RIGHT.stream(), SpellingTexts.lines("words.txt").stream())
                .toList();
    }

    private List<Misspelling> misspelt(List<String> texts, int seeds) {
        Set<String> known = Set.copyOf(VOCABULARY);
        return IntStream.rangeClosed(1, seeds)
                .boxed()
                .flatMap(seed -> texts.stream().map(text -> new Misspelling(misspeller.misspelt(text, seed), text)))
                .filter(each -> !each.written().equals(each.meant()) && !known.contains(each.written()))
                .toList();
    }

    private void measure(
            String name, List<Misspelling> misspellings, List<String> right, Texts texts, double recall, double most) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Misspelling each : misspellings) {
            String offered = corrector.correct(each.written(), texts).orElse("");
            if (!offered.equals(each.meant())) {
                missed.add(each.written() + " → " + (offered.isEmpty() ? "nothing" : offered));
            }
        }
        for (String each : right) {
            corrector.correct(each, texts).ifPresent(it -> wrong.add(each + " → " + it));
        }
        double corrected = 1 - (double) missed.size() / misspellings.size();
        double doubted = (double) wrong.size() / right.size();
        System.out.printf(
                "%s: %.3f of %d misspellings corrected, %.3f of %d right ones doubted%nmissed %s%ndoubted %s%n",
                name, corrected, misspellings.size(), doubted, right.size(), missed, wrong);

        assertThat(misspellings).hasSizeGreaterThan(150);
        assertThat(corrected).isGreaterThanOrEqualTo(recall);
        assertThat(doubted).isLessThanOrEqualTo(most);
    }
}
