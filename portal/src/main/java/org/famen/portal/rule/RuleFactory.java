package org.famen.portal.rule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.problem.Problems;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleBookReader;
import org.famen.content.rule.expression.ExpressionLanguage;

/** The rules; what is at fault is left out, and {@code indexer check} says why. */
@Factory
final class RuleFactory {
    @Singleton
    ExpressionLanguage language() {
        return new ExpressionLanguage(WorkdayCalendar.china());
    }

    @Singleton
    RuleBook rules(RuleSettings settings, ExpressionLanguage language) {
        return new RuleBookReader(language, new Problems()).read(settings.folder());
    }
}
