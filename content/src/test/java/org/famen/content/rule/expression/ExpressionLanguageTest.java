package org.famen.content.rule.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.famen.content.calendar.WorkdayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionLanguageTest {
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());

    @Test
    void numbersStayDecimals() throws ExpressionException {
        assertThat(value("0.1 + 0.2", Map.of())).contains(new BigDecimal("0.3"));
        assertThat(value("金额 * 3", Map.of("金额", new BigDecimal("33333333333333.33"))))
                .contains(new BigDecimal("99999999999999.99"));
    }

    /** 民法典 201 to 203; the days off of 2026 are those that the State Council announced. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加月(日, 1) | 2024-01-31 | 2024-02-29",
                "加年(日, 1) | 2024-02-29 | 2025-02-28",
                "加日(日, 15) | 2026-11-16 | 2026-12-01",
                "顺延(日) | 2026-11-28 | 2026-11-30",
                "顺延(日) | 2026-10-01 | 2026-10-08",
                "顺延(日) | 2026-10-10 | 2026-10-10",
                "加工作日(日, 3) | 2026-09-30 | 2026-10-10",
                "年末(日) | 2026-02-03 | 2026-12-31"
            })
    void daysAreCountedAsTheCivilCodeSays(String text, LocalDate day, LocalDate expected) throws ExpressionException {
        assertThat(value(text, Map.of("日", day))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "满月(从, 到) | 2024-03-29 | 2025-02-28 | 11",
                "满月(从, 到) | 2024-01-31 | 2024-02-28 | 0",
                "满年(从, 到) | 2020-02-29 | 2021-02-28 | 1",
                "天数(从, 到) | 2024-02-28 | 2024-03-01 | 2",
                "工作日数(从, 到) | 2026-10-01 | 2026-10-10 | 3"
            })
    void wholeMonthsEndOnTheLastDayOfAShorterMonth(String text, LocalDate from, LocalDate until, BigDecimal expected)
            throws ExpressionException {
        assertThat(value(text, Map.of("从", from, "到", until))).contains(expected);
    }

    @Test
    void aScaleAddsUpOverItsBrackets() throws ExpressionException {
        assertThat(value("50 + 分段累计(a, [10000, 100000], [0, 2.5, 2])", Map.of("a", new BigDecimal("120000"))))
                .hasValueSatisfying(sum -> assertThat((BigDecimal) sum).isEqualByComparingTo("2700"));
    }

    @Test
    void whatIsUnknownStaysUnknown() throws ExpressionException {
        assertThat(value("没有 + 1", Map.of())).isEmpty();
        assertThat(value("若空(没有, 3)", Map.of())).contains(new BigDecimal("3"));
        assertThat(LANGUAGE.holds(LANGUAGE.parse("没有 > 1"), Map.of())).isFalse();
        assertThat(LANGUAGE.holds(LANGUAGE.parse("没有 = null"), Map.of())).isTrue();
    }

    /** Each would take long, or reach something that is no business of a rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..1000000000 return i",
                "some x in [1, 2] satisfies x > 1",
                "every x in [1, 2] satisfies x > 1",
                "9 ** 999999999",
                "function(x) x + 1",
                "function(x) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
                "matches(\"aaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")",
                "replace(\"a\", \"(a+)+$\", \"b\")",
                "日.year",
                "{a: 1}.a",
                "[1, 2][item > 1]",
                "now()",
                "context put({}, \"a\", 1)"
            })
    void whatMayNotEndOrReachesOutIsRefused(String text) {
        assertThatThrownBy(() -> LANGUAGE.parse(text)).isInstanceOf(ExpressionException.class);
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefusedBeforeItIsParsed() {
        assertThatThrownBy(() -> LANGUAGE.parse("(".repeat(900) + "1" + ")".repeat(90)))
                .hasMessageContaining("括号");
        assertThatThrownBy(() -> LANGUAGE.parse("1 + ".repeat(300) + "1")).hasMessageContaining("太长");
        assertThatThrownBy(() -> LANGUAGE.parse("1 +")).hasMessageContaining("看不懂");
    }

    @Test
    void namesAreThoseOfTheValues() throws ExpressionException {
        assertThat(LANGUAGE.parse("if 离职日 > 今天 then max(工资, 3) else 0").names())
                .containsExactlyInAnyOrder("离职日", "今天", "工资");
    }

    private static Optional<Object> value(String text, Map<String, Object> values) throws ExpressionException {
        return LANGUAGE.evaluate(LANGUAGE.parse(text), values);
    }
}
