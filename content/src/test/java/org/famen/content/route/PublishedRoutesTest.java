package org.famen.content.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;

/** The routes that ship: every case comes out exactly, and there is a way whatever is answered. */
class PublishedRoutesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final int CASES = 10;

    private final ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());
    private final Problems problems = new Problems();
    private final RuleBook rules = new RuleBookReader(language, problems).read(Path.of("rules"));
    private final RouteBook book = RouteBook.read(Path.of("routes"), rules, language, problems);

    @Test
    void everyCaseComesOutAndNoAnswerIsADeadEnd() {
        RouteCheck check = new RouteCheck(language, rules, ParameterTable.NONE, problems);

        int good = book.routes().stream()
                .mapToInt(route -> check.check(route, TODAY))
                .sum();

        assertThat(problems.all()).map(ProblemMessages::line).isEmpty();
        assertThat(good)
                .isEqualTo(book.routes().stream()
                        .mapToInt(route -> route.examples().size())
                        .sum());
        assertThat(book.routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.examples()).hasSizeGreaterThanOrEqualTo(CASES))
                .allSatisfy(route -> assertThat(route.calls()).isNotEmpty());
    }
}
