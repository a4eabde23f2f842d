package org.famen.content.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;

/**
 * What is going to be searched, in words that can be printed and read.
 *
 * @param ranking clauses that add to the score; one of them must match, unless there are none
 * @param meant what statutes say for the lay words in the question; adds as the ranking does
 * @param required clauses that must hold and do not rank
 * @param excluded clauses that must not hold
 * @param narrowing for each chosen facet the alternatives of which one must hold; left out when the facet itself is counted
 * @param boosts what raises or lowers a score
 */
public record SearchPlan(
        List<Clause.Match> ranking,
        List<Clause.Synonym> meant,
        List<Clause> required,
        List<Clause> excluded,
        Map<Facet, List<Clause>> narrowing,
        List<Clause.Boost> boosts,
        Order order,
        LocalDate day) {
    private static final String MOST_WORDS = "70%";

    public SearchPlan {
        ranking = List.copyOf(ranking);
        meant = List.copyOf(meant);
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
        boosts = List.copyOf(boosts);
    }

    /**
     * The same plan for a ranking in which the order alone decides: any one word is enough. Only the clause of single
     * characters, which nearly everything holds, stays as strict as it is (docs/relevance.md, Words).
     */
    public SearchPlan loosely() {
        return rankedBy(
                ranking.stream()
                        .map(words -> words.name().equals(SearchPlanner.UNIGRAM) ? words : words.anyOne())
                        .toList(),
                meant);
    }

    /**
     * The same plan without the clause of single characters, which nearly everything holds: it says something of what was
     * found, and looking for it is a fifth of the work (docs/performance.md).
     */
    public SearchPlan withoutCharacters() {
        return rankedBy(
                ranking.stream()
                        .filter(words -> !words.name().equals(SearchPlanner.UNIGRAM))
                        .toList(),
                meant);
    }

    /** The clause of single characters that {@link #withoutCharacters} leaves out. */
    public Stream<Clause> characters() {
        return ranking.stream()
                .filter(words -> words.name().equals(SearchPlanner.UNIGRAM))
                .map(words -> words);
    }

    /** The same plan that tells of each hit its scores by some of the ranking clauses alone. */
    public SearchPlan telling(Set<String> names) {
        return rankedBy(
                ranking.stream()
                        .map(words -> names.contains(words.name()) ? words : words.unnamed())
                        .toList(),
                meant);
    }

    /** The same plan for whoever wants to know what is found, not why: telling it for each hit takes Elasticsearch time. */
    public SearchPlan untold() {
        return rankedBy(
                ranking.stream().map(Clause.Match::unnamed).toList(),
                meant.stream().map(Clause.Synonym::unnamed).toList());
    }

    /**
     * The same plan where only what holds most of the words is worth showing.
     * Only pairs of characters are looked for, because single ones, which words may be, are in nearly everything.
     */
    public SearchPlan strictly() {
        return holding(MOST_WORDS);
    }

    /** The same where only what holds all of the words is worth showing. */
    public SearchPlan wholly() {
        return holding("100%");
    }

    private SearchPlan holding(String share) {
        return rankedBy(
                ranking.stream()
                        .filter(words -> words.field().endsWith(SearchPlanner.PAIRS))
                        .map(words -> words.holding(share))
                        .toList(),
                List.of());
    }

    /** Whether nothing but provisions is looked for. */
    public boolean isAmongProvisions() {
        return narrowing.getOrDefault(Facet.KIND, List.of()).stream()
                .anyMatch(clause ->
                        clause instanceof Clause.AnyOf kinds && kinds.values().equals(Set.of(ArticleDocument.KIND)));
    }

    /** Whether some provisions are left out of what is looked through. */
    public boolean isNarrowed() {
        return !required.isEmpty()
                || !excluded.isEmpty()
                || narrowing.keySet().stream().anyMatch(facet -> facet != Facet.KIND);
    }

    private SearchPlan rankedBy(List<Clause.Match> words, List<Clause.Synonym> lexicon) {
        return new SearchPlan(words, lexicon, required, excluded, narrowing, boosts, order, day);
    }

    /** The question with what statutes say for its lay words behind it. */
    public String translated(String question) {
        return Stream.concat(Stream.of(question), meant.stream().map(Clause.Synonym::legal))
                .collect(Collectors.joining(" "));
    }

    /** One clause a line, for whoever asks why a result is where it is. */
    public String print() {
        return Stream.of(
                        lines("rank", ranking),
                        lines("rank", meant),
                        lines("require", required),
                        lines("exclude", excluded),
                        lines("narrow", List.copyOf(narrowing.entrySet())),
                        lines("boost", boosts))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String kind, List<?> clauses) {
        return clauses.stream().map(clause -> kind + " " + clause);
    }
}
