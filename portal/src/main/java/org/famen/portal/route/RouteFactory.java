package org.famen.portal.route;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.famen.content.problem.Problems;
import org.famen.content.route.ProblemFinder;
import org.famen.content.route.RouteBook;
import org.famen.content.route.WayFinder;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.portal.rule.Reckoned;
import org.famen.portal.rule.Reckonings;

/** The routes; what is at fault is left out, and {@code indexer check} says why. */
@Factory
final class RouteFactory {
    @Singleton
    RouteBook routes(RouteSettings settings, RuleBook rules, ExpressionLanguage language) {
        return RouteBook.read(settings.folder(), rules, language, new Problems());
    }

    @Singleton
    ProblemFinder problems(RouteBook routes) {
        return new ProblemFinder(routes);
    }

    @Singleton
    WayFinder ways(ExpressionLanguage language, Reckonings reckonings) {
        return new WayFinder(
                language, (tool, answers) -> reckonings.reckon(tool, answers).flatMap(Reckoned::reckoning));
    }
}
