package org.famen.portal.paper;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.famen.content.paper.PaperBook;
import org.famen.content.problem.Problems;
import org.famen.content.rule.expression.ExpressionLanguage;

/** The documents; what is at fault is left out, and {@code indexer check} says why. */
@Factory
final class PaperFactory {
    @Singleton
    PaperBook papers(PaperSettings settings, ExpressionLanguage language) {
        return PaperBook.read(settings.folder(), language, new Problems());
    }
}
