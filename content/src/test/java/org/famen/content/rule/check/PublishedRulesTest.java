package org.famen.content.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.parameter.ParameterTable;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;

/** The rules that ship, held against their worked examples. */
class PublishedRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final int EXAMPLES = 30;

    private final ExpressionLanguage language = new ExpressionLanguage(WorkdayCalendar.china());
    private final Problems problems = new Problems();
    private final RuleBook book = new RuleBookReader(language, problems).read(Path.of("rules"));

    @Test
    void everyFileIsReadAndEveryExampleComesOut() {
        RuleExampleCheck check = new RuleExampleCheck(language, new ParameterTable(book.announced()), problems);
        int good =
                book.rules().stream().mapToInt(rule -> check.check(rule, TODAY)).sum();

        assertThat(problems.all()).map(ProblemMessages::line).isEmpty();
        assertThat(book.rules()).hasSize(10);
        assertThat(good)
                .isEqualTo(book.rules().stream()
                        .mapToInt(rule -> rule.examples().size())
                        .sum());
    }

    @Test
    void everyRuleHasThirtyExamples() {
        List<String> few = book.rules().stream()
                .filter(rule -> rule.examples().size() < EXAMPLES)
                .map(rule -> rule.id() + " " + rule.examples().size())
                .toList();
        assertThat(few).isEmpty();
    }
}
