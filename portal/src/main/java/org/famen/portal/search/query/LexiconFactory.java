package org.famen.portal.search.query;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.famen.content.lexicon.LayWords;
import org.famen.content.lexicon.LegalTerms;
import org.famen.content.problem.Problems;

/** The lexicon; what can't be read is left out, and {@code indexer check} says why. */
@Factory
final class LexiconFactory {
    @Singleton
    LayWords layWords(LexiconSettings settings) {
        return LayWords.read(settings.folder().resolve(LayWords.FILE), LayWords.FILE, new Problems());
    }

    @Singleton
    StatuteWords statuteWords(LexiconSettings settings) {
        return new StatuteWords(
                LegalTerms.read(settings.folder().resolve(LegalTerms.FILE), LegalTerms.FILE, new Problems()));
    }
}
