package org.famen.portal.search.sidebar;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.lexicon.LayWords;
import org.famen.content.search.QueryAnalysis;
import org.famen.content.spelling.CharacterModel;
import org.famen.content.spelling.Corrector;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.library.PublishedTitles;
import org.famen.portal.search.query.StatuteWords;

/**
 * Offers what may have been meant by misspelt words. The vocabulary is what is published: names of laws and short titles of
 * pages, the words of the lexicon, and terms of the statutes; what is right is decided by what stands in the index.
 */
@Singleton
class DidYouMean {
    /** A longer title is a sentence, of which nobody misspells the whole. */
    private static final int MAX_TITLE_LENGTH = 20;

    private final PublishedTitles titles;
    private final DocumentFrequencies evidence;
    private final CharacterModel language;
    private final List<String> lexicon = new ArrayList<>();
    private volatile Made made;

    /** What was made of one snapshot. */
    private record Made(PublishedTitles.Snapshot of, Corrector corrector) {}

    DidYouMean(
            PublishedTitles titles,
            DocumentFrequencies evidence,
            LayWords layWords,
            StatuteWords statuteWords,
            CharacterModel language) {
        this.titles = titles;
        this.evidence = evidence;
        this.language = language;
        layWords.all().forEach(word -> {
            lexicon.add(word.lay());
            lexicon.addAll(word.legal());
        });
        lexicon.addAll(statuteWords.all());
        this.made = new Made(PublishedTitles.Snapshot.NONE, new Corrector(Set.of(), language));
    }

    /**
     * The whole text as it may have been meant; empty when nothing seems misspelt.
     *
     * @throws SearchUnavailableException when the index does not answer
     */
    Optional<String> correct(QueryAnalysis analysis) {
        boolean plain = analysis.phrases().isEmpty()
                && analysis.exclusions().isEmpty()
                && analysis.citation().isEmpty();
        return plain ? corrector().correct(analysis.words(), evidence) : Optional.empty();
    }

    private Corrector corrector() {
        PublishedTitles.Snapshot now = titles.now();
        if (made.of() != now) {
            made = new Made(now, new Corrector(vocabulary(now), language));
        }
        return made.corrector();
    }

    private List<String> vocabulary(PublishedTitles.Snapshot now) {
        List<String> words = new ArrayList<>(lexicon);
        now.titles().forEach(title -> {
            if (title.title().length() <= MAX_TITLE_LENGTH) {
                words.add(title.title());
            }
            words.addAll(title.names());
        });
        return words;
    }
}
