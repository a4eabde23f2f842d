package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Provisions;
import org.famen.content.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers on some four thousand real texts. */
class CorporaTest {
    private static final int ARTICLES_IN_LAWREFBOOK = 147_000;

    @ParameterizedTest
    @ValueSource(strings = {"lawrefbook", "just-laws", "versions"})
    void loseNoCharacterInSilence(String corpus) {
        LawReading reading = Corpora.read(corpus);

        Losses losses = Losses.in(Corpora.folder(corpus), reading);
        assertThat(losses.all()).isEmpty();
        assertThat(losses.characters()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawrefbook", "just-laws", "versions"})
    void haveNoTwoProvisionsOfOneLabelWithoutAProblem(String corpus) {
        LawReading reading = Corpora.read(corpus);

        Set<String> reported = reading.problems().stream()
                .filter(problem -> problem.code().equals("law.article.duplicate"))
                .map(Problem::file)
                .collect(Collectors.toSet());
        assertThat(reading.documents().stream()
                        .map(SourceDocument::version)
                        .filter(version -> !reported.contains(version.source()))
                        .filter(CorporaTest::hasAddressTwice)
                        .map(LawVersion::source))
                .isEmpty();
    }

    @Test
    void haveAsManyArticlesAsTheSourcesPrint() {
        long articles = Corpora.read("lawrefbook").documents().stream()
                .mapToLong(document -> document.version().articles().count())
                .sum();

        assertThat(articles).isGreaterThanOrEqualTo(ARTICLES_IN_LAWREFBOOK);
    }

    @Test
    void makeEachLawOnce() {
        List<Law> laws = Corpora.laws();

        assertThat(laws.stream().map(Law::id)).doesNotHaveDuplicates();
        assertThat(laws.stream().filter(law -> law.versions().isEmpty())).isEmpty();
    }

    /** Such a provision gets an address with ~. */
    private static boolean hasAddressTwice(LawVersion version) {
        return Provisions.of(version).stream()
                .anyMatch(located -> located.address().contains("~"));
    }
}
