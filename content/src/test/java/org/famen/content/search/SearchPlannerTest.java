package org.famen.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.law.Status;
import org.junit.jupiter.api.Test;

class SearchPlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SearchPlanner planner = new SearchPlanner();

    @Test
    void printsOneClauseALineSoThatAPlanCanBeRead() {
        SearchPlan plan = planner.plan(
                query(Map.of(Facet.LEVEL, Set.of("LAW")), "路灯法"),
                new QueryAnalysis("赔偿", List.of("同等责任"), List.of("灯"), Optional.empty()));

        assertThat(plan.print().lines())
                .contains(
                        "rank Words[name=bigram, field=text.bigram, text=赔偿, weight=" + SearchPlanner.BIGRAM_WEIGHT
                                + ", atLeast=" + SearchPlanner.ENOUGH_WORDS + "]",
                        "require Phrase[field=text.bigram, text=同等责任]",
                        "require AnyOf[field=lawId, values=[路灯法]]",
                        "exclude Phrase[field=text.unigram, text=灯]",
                        "narrow LEVEL=[AnyOf[field=level, values=[LAW]]]")
                .allMatch(line -> line.matches("(rank|require|exclude|narrow|factor) .+"));
    }

    @Test
    void aSearchWithoutWordsRanksNothing() {
        SearchPlan plan =
                planner.plan(query(Map.of(), ""), new QueryAnalysis("", List.of(), List.of(), Optional.empty()));

        assertThat(plan.ranking()).isEmpty();
        assertThat(plan.required()).isEmpty();
    }

    @Test
    void statesAreThoseOfTheDayThatWasAskedFor() {
        SearchPlan plan = planner.plan(
                query(Map.of(Facet.STATUS, Set.of("REPEALED")), ""),
                new QueryAnalysis("灯", List.of(), List.of(), Optional.empty()));

        assertThat(plan.narrowing())
                .isEqualTo(Map.of(Facet.STATUS, List.of(new Clause.InStatus(Status.REPEALED, TODAY))));
    }

    @Test
    void whatDoesNotApplyNeverRanksHigher() {
        SearchPlan plan =
                planner.plan(query(Map.of(), ""), new QueryAnalysis("灯", List.of(), List.of(), Optional.empty()));

        assertThat(plan.factors()).isNotEmpty().allMatch(factor -> factor.factor() > 0 && factor.factor() <= 1);
    }

    private static SearchQuery query(Map<Facet, Set<String>> chosen, String law) {
        return new SearchQuery("", false, chosen, law, Order.RELEVANCE, TODAY, false, 1);
    }
}
