package org.famen.portal.search.query;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityWording;
import org.famen.content.lexicon.LayWord;
import org.famen.content.lexicon.LayWords;
import org.famen.content.lexicon.LegalTerms;
import org.famen.content.lexicon.UnrelatedQueries;
import org.famen.content.problem.Problems;
import org.famen.content.spelling.CharacterModel;
import org.famen.content.spelling.PinyinDecoder;

/** The lexicon; what can't be read is left out, and {@code indexer check} says why. */
@Factory
final class LexiconFactory {
    @Singleton
    LayWords layWords(LexiconSettings settings) {
        return LayWords.read(settings.folder().resolve(LayWords.FILE), LayWords.FILE, new Problems());
    }

    /** How people write about law: by what the city publishes, and by the lexicon. */
    @Singleton
    CharacterModel language(CityContent city, LayWords layWords, StatuteWords statuteWords, LexiconSettings settings) {
        List<String> unrelated = UnrelatedQueries.read(
                settings.folder().resolve(UnrelatedQueries.FILE), UnrelatedQueries.FILE, new Problems());
        return new CharacterModel(Stream.of(
                        CityWording.of(city),
                        layWords.all().stream().map(LayWord::lay),
                        statuteWords.all().stream(),
                        unrelated.stream())
                .flatMap(texts -> texts)
                .toList());
    }

    @Singleton
    PinyinDecoder pinyin(CharacterModel language) {
        return new PinyinDecoder(language);
    }

    @Singleton
    StatuteWords statuteWords(LexiconSettings settings) {
        return new StatuteWords(
                LegalTerms.read(settings.folder().resolve(LegalTerms.FILE), LegalTerms.FILE, new Problems()));
    }
}
