package org.famen.content.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers on some four thousand real texts. */
class CorporaTest {
    private static final int ARTICLES_IN_LAWREFBOOK = 147_000;
    private static final Map<String, LawReading> READ = new ConcurrentHashMap<>();

    @AfterAll
    static void forgetTheTexts() {
        READ.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawrefbook", "just-laws", "versions"})
    void loseNoCharacterInSilence(String corpus) {
        LawReading reading = read(corpus);

        Losses losses = Losses.in(Corpora.folder(corpus), reading);
        assertThat(losses.all()).isEmpty();
        assertThat(losses.characters()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawrefbook", "just-laws", "versions"})
    void haveNoTwoProvisionsOfOneLabelWithoutAProblem(String corpus) {
        LawReading reading = read(corpus);

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
        long articles = read("lawrefbook").documents().stream()
                .mapToLong(document -> document.version().articles().count())
                .sum();

        assertThat(articles).isGreaterThanOrEqualTo(ARTICLES_IN_LAWREFBOOK);
    }

    @Test
    void makeEachLawOnce() {
        List<SourceDocument> documents = Stream.of("lawrefbook", "just-laws", "versions")
                .flatMap(corpus -> read(corpus).documents().stream())
                .toList();

        List<Law> laws = new LawAssembler(Catalogue.EMPTY).assemble(documents);
        assertThat(laws.stream().map(Law::id)).doesNotHaveDuplicates();
        assertThat(laws.stream().filter(law -> law.versions().isEmpty())).isEmpty();
    }

    /** Such a provision gets an address with ~. */
    private static boolean hasAddressTwice(LawVersion version) {
        return Provisions.of(version).stream()
                .anyMatch(located -> located.address().contains("~"));
    }

    private static LawReading read(String corpus) {
        Path folder = Corpora.folder(corpus);
        return READ.computeIfAbsent(corpus, name -> LawReader.read(List.of(folder)));
    }
}
