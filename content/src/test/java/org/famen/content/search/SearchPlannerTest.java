package org.famen.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.law.validity.Status;
import org.famen.content.lexicon.LayWords;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SearchPlanner planner = new SearchPlanner(LayWords.EMPTY, Demotions.SERVED);

    @Test
    void printsOneClauseALineSoThatAPlanCanBeRead() {
        SearchPlan plan = planner.plan(
                query(Map.of(Facet.LEVEL, Set.of("LAW")), "路灯法"),
                new QueryAnalysis("路灯坏了赔偿", List.of("同等责任"), List.of("灯"), Optional.empty()));

        assertThat(plan.print().lines())
                .contains(
                        "rank Match[name=bigram, field=text.bigram, text=路灯坏了赔偿, weight=" + SearchPlanner.BIGRAM_WEIGHT
                                + ", atLeast=" + SearchPlanner.ENOUGH_WORDS + "]",
                        "require Phrase[field=text.bigram, text=同等责任]",
                        "require AnyOf[field=lawId, values=[路灯法]]",
                        "exclude Phrase[field=text.unigram, text=灯]",
                        "narrow LEVEL=[AnyOf[field=level, values=[LAW]]]")
                .allMatch(line -> line.matches("(rank|require|exclude|narrow|boost) .+"));
    }

    /** 苹果 is not what 小苹果 asks for. */
    @ParameterizedTest
    @ValueSource(strings = {"工伤", "小苹果"})
    void aWordMustStandInWhole(String word) {
        SearchPlan plan =
                planner.plan(query(Map.of(), ""), new QueryAnalysis(word, List.of(), List.of(), Optional.empty()));

        assertThat(plan.ranking()).isNotEmpty().allSatisfy(clause -> {
            assertThat(clause.atLeast()).isEqualTo("100%");
            assertThat(clause.name()).isNotEqualTo(SearchPlanner.UNIGRAM);
        });
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

        assertThat(plan.boosts()).isNotEmpty().allMatch(boost -> boost.factor() > 0 && boost.factor() <= 1);
    }

    private static SearchQuery query(Map<Facet, Set<String>> chosen, String law) {
        return SearchQueryBuilder.stagedBuilder()
                .text("")
                .shortened(false)
                .chosen(chosen)
                .law(law)
                .order(Order.RELEVANCE)
                .day(TODAY)
                .dayChosen(false)
                .page(1)
                .build();
    }

    @Test
    void whatStatutesSayForALayWordAddsLessThanWhatWasTyped(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(LayWords.FILE), "日常说法,法律用语,来源\n吹灯,熄灭路灯、停止照明,本项目编写\n");
        var knowing = new SearchPlanner(LayWords.read(file, LayWords.FILE, new Problems()), Demotions.SERVED);

        SearchPlan plan =
                knowing.plan(query(Map.of(), ""), new QueryAnalysis("夜里被吹灯", List.of(), List.of(), Optional.empty()));

        assertThat(plan.meant())
                .extracting(Clause.Synonym::name, Clause.Synonym::legal)
                .containsExactly(tuple("吹灯＝熄灭路灯", "熄灭路灯"), tuple("吹灯＝停止照明", "停止照明"));
        assertThat(plan.meant()).allMatch(clause -> clause.weight() < SearchPlanner.BIGRAM_WEIGHT);
        assertThat(String.valueOf(PlanQuery.candidates(plan))).contains("match_phrase", "_name=吹灯＝熄灭路灯");
        assertThat(String.valueOf(PlanQuery.candidates(plan.untold())))
                .contains("熄灭路灯")
                .doesNotContain("_name");
    }
}
