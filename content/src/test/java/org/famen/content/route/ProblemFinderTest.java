package org.famen.content.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.problem.Problems;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFinderTest {
    private static final Path CONTENT = Path.of(System.getProperty("famen.root", ".."), "content");
    private static final ProblemFinder PROBLEMS = new ProblemFinder(book());

    @ParameterizedTest
    @CsvSource({"老板跑路了工钱怎么要, wages", "上下班车祸算不算, work-injury", "車禍 對方不賠錢, traffic", "我想离婚他不同意, family", "番茄炒鸡蛋, "})
    void aSentenceSpeaksOfAProblemByItsLongestWord(String sentence, String route) {
        assertThat(PROBLEMS.in(sentence).map(Route::id)).isEqualTo(Optional.ofNullable(route));
    }

    @ParameterizedTest
    @CsvSource({
        "老板拖了三个月工资, 工资报酬, wages",
        "怀孕被辞退了, 外来务工与女职工;劳动争议, dismissed",
        "申请劳动争议仲裁, 劳动争议;工资报酬, wages",
        "装修质量差, 合同, ",
        "离婚时公证怎么办, 公证, "
    })
    void aPageBelongsToTheRouteOfItsTopic(String title, String topics, String route) {
        assertThat(PROBLEMS.covering(title, Arrays.asList(topics.split(";"))).map(Route::id))
                .isEqualTo(Optional.ofNullable(route));
    }

    private static RouteBook book() {
        ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());
        Problems problems = new Problems();
        RouteBook book = RouteBook.read(
                CONTENT.resolve("routes"),
                new RuleBookReader(language, problems).read(CONTENT.resolve("rules")),
                language,
                problems);
        assertThat(problems.all()).isEqualTo(List.of());
        return book;
    }
}
