package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.lexicon.LayWord;
import org.famen.content.lexicon.LayWords;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

/** What the lexicon gives out as words of the law stands in the law. */
class LayWordsInLawsTest {
    @Test
    void everyLegalWordStandsInSomeLaw() {
        Path file = Path.of(System.getProperty("famen.root", "..")).resolve("content/lexicon/lay-words.csv");
        List<LayWord> words =
                LayWords.read(file, "lay-words.csv", new Problems()).all();
        Set<String> missing = new TreeSet<>();
        words.forEach(word -> missing.addAll(word.legal()));

        for (Law law : Corpora.laws()) {
            for (LawVersion version : law.versions()) {
                version.provisions().forEach(provision -> {
                    if (!missing.isEmpty()) {
                        String text = provision.text();
                        missing.removeIf(text::contains);
                    }
                });
            }
        }

        assertThat(missing).isEmpty();
    }
}
