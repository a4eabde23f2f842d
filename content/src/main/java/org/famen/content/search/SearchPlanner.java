package org.famen.content.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.law.validity.Status;
import org.famen.content.lexicon.LayWords;

/** Decides what a search looks for and how it weighs; which of the numbers are measured: docs/relevance.md, Weights. */
public final class SearchPlanner {
    static final float SMARTCN_WEIGHT = 1f;
    static final float BIGRAM_WEIGHT = 1f;
    static final float UNIGRAM_WEIGHT = 0.3f;
    static final float TITLE_WEIGHT = 0.3f;
    static final float QUESTIONS_WEIGHT = 1f;
    /** A page of the city has one title and means it; an article carries the title of its whole law. */
    static final float PAGE_TITLE_WEIGHT = 2f;
    /** The lexicon guesses; what was typed is known. */
    static final float MEANT_WEIGHT = 0.5f;
    /** A quarter of the words, one at least: fewer is chance, more hides what lay words miss. */
    static final String ENOUGH_WORDS = "25%";

    private static final int MAX_WORD_LENGTH = 3;

    private static final String ALL_WORDS = "100%";

    static final String UNIGRAM = "unigram";
    /** How the name of a field ends that holds a text in pairs of characters. */
    static final String PAIRS = ".bigram";

    /** The field of a text in pairs of characters. */
    public static final String TEXT = "text.bigram";

    private static final String SINGLE_CHARACTERS = "text.unigram";

    private final LayWords layWords;
    private final Demotions demotions;

    /** @param layWords the lexicon; empty where there is none */
    public SearchPlanner(LayWords layWords, Demotions demotions) {
        this.layWords = requireNonNull(layWords, "layWords is null");
        this.demotions = requireNonNull(demotions, "demotions is null");
    }

    public SearchPlan plan(SearchQuery query, QueryAnalysis analysis) {
        return new SearchPlan(
                ranking(analysis.words()),
                meant(analysis.words()),
                required(query, analysis),
                analysis.exclusions().stream().map(SearchPlanner::phrase).toList(),
                narrowing(query),
                demotions.on(query.day()),
                query.order(),
                query.day());
    }

    private static List<Clause.Match> ranking(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        // A single character stands in no pair.
        return isOneWord(words) && words.length() > 1
                ? pairs(words, ALL_WORDS).toList()
                : Stream.concat(
                                Stream.of(
                                        new Clause.Match("smartcn", "text", words, SMARTCN_WEIGHT, ENOUGH_WORDS),
                                        new Clause.Match(UNIGRAM, SINGLE_CHARACTERS, words, UNIGRAM_WEIGHT, "75%")),
                                pairs(words, ENOUGH_WORDS))
                        .toList();
    }

    /** Whether a text is too short to be more than a word, of which the half is another: 苹果 of 小苹果. */
    public static boolean isOneWord(String words) {
        return words.length() <= MAX_WORD_LENGTH;
    }

    /** @param enough share of the pairs of characters that a field must hold */
    private static Stream<Clause.Match> pairs(String words, String enough) {
        return Stream.of(
                new Clause.Match("bigram", TEXT, words, BIGRAM_WEIGHT, enough),
                new Clause.Match("law title", "lawTitle.bigram", words, TITLE_WEIGHT, enough),
                new Clause.Match("law alias", "aliases", words, TITLE_WEIGHT, enough),
                new Clause.Match("division", "divisions", words, TITLE_WEIGHT, enough),
                new Clause.Match("answered questions", "questions.bigram", words, QUESTIONS_WEIGHT, enough),
                new Clause.Match("page title", "title.bigram", words, PAGE_TITLE_WEIGHT, enough));
    }

    private List<Clause.Synonym> meant(String words) {
        return layWords.find(words).stream()
                .flatMap(word ->
                        word.legal().stream().map(legal -> Clause.Synonym.of(word.lay(), legal, TEXT, MEANT_WEIGHT)))
                .toList();
    }

    private static List<Clause> required(SearchQuery query, QueryAnalysis analysis) {
        List<Clause> required = new ArrayList<>();
        analysis.phrases().forEach(phrase -> required.add(phrase(phrase)));
        if (!query.law().isEmpty()) {
            required.add(new Clause.AnyOf("lawId", Set.of(query.law())));
        }
        return required;
    }

    /** Bigrams cannot hold one character alone. */
    private static Clause phrase(String text) {
        boolean single = text.codePointCount(0, text.length()) == 1;
        return new Clause.Phrase(single ? SINGLE_CHARACTERS : TEXT, text);
    }

    private static Map<Facet, List<Clause>> narrowing(SearchQuery query) {
        Map<Facet, List<Clause>> narrowing = new EnumMap<>(Facet.class);
        query.chosen().forEach((facet, values) -> narrowing.put(facet, narrowing(facet, values, query)));
        return narrowing;
    }

    private static List<Clause> narrowing(Facet facet, Set<String> values, SearchQuery query) {
        return switch (facet) {
            case STATUS ->
                values.stream()
                        .<Clause>map(value -> new Clause.InStatus(Status.valueOf(value), query.day()))
                        .toList();
            case YEAR -> values.stream().<Clause>map(Clause.InYear::new).toList();
            case KIND, LEVEL, ISSUER, REGION -> List.of(new Clause.AnyOf(facet.field(), values));
        };
    }
}
