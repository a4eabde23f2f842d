package org.famen.content.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.law.Titles;
import org.famen.content.law.catalogue.KnownNumbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code indexer citations} tries on law texts is tried here on the names alone. */
class JudgmentCitationsTest {
    private static final Path FILE = Path.of("src/test/resources/org/famen/content/citation/judgments.tsv");
    private static final Path CATALOGUE =
            Path.of(System.getProperty("famen.root", "..")).resolve("content/laws/catalogue.csv");
    private static final List<String> BOOKS = List.of("合同编", "婚姻家庭编", "继承编", "侵权责任编");

    private static CitationParser parser = new CitationParser(new LawNames(List.of()));

    @BeforeAll
    static void readNames() throws IOException {
        List<LawNames.Entry> entries = new ArrayList<>(RepositoryNames.entries());
        entries.add(new LawNames.Entry("民法典", BOOKS, "", "", 1));
        Stream.of("环境保护法", "海洋环境保护法", "路灯保护法", "路灯管理法")
                .forEach(title -> entries.add(new LawNames.Entry(title, List.of(title), "", "", 1)));
        KnownNumbers.readBeside(CATALOGUE)
                .forEach(known -> entries.add(
                        new LawNames.Entry(Titles.canonical(known.title()), List.of(known.number()), "", "", 2)));
        parser = new CitationParser(new LawNames(entries));
    }

    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aCitationMeansWhatAPersonSays(String written, String meaning) {
        List<CitationResult> results = parser.read(written);

        assertThat(results.isEmpty() ? "-" : results.stream().map(this::words).collect(Collectors.joining(" + ")))
                .isEqualTo(meaning);
    }

    private String words(CitationResult result) {
        return switch (result) {
            case CitationResult.Cited cited ->
                Stream.concat(
                                Stream.of(cited.citation().lawId()),
                                cited.citation().targets().stream().map(Target::label))
                        .collect(Collectors.joining(" "));
            case CitationResult.Refused refused -> refused.name();
        };
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(100);
    }

    @Test
    void aNameThatShortensSeveralTitlesNamesThem() {
        assertThat(parser.read("路灯法第三条"))
                .singleElement()
                .isInstanceOfSatisfying(CitationResult.Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(CitationResult.Reason.SEVERAL_LAWS);
                    assertThat(refused.candidates()).containsExactlyInAnyOrder("路灯保护法", "路灯管理法");
                });
    }

    @Test
    void aWordOfTheMatterIsNeverLeftOut() {
        LawNames names = new LawNames(List.of(new LawNames.Entry("环境保护税法", List.of("环境保护税法"), "", "", 1)));

        assertThat(new CitationParser(names).parse("环保法第42条")).isEmpty();
        assertThat(new CitationParser(names).parse("环保税法第42条")).isPresent();
    }

    @Test
    void aNameThatNobodyListedIsToldToFollowByRule() {
        assertThat(parser.read("环保法第42条"))
                .singleElement()
                .isInstanceOfSatisfying(
                        CitationResult.Cited.class,
                        cited -> assertThat(cited.byRule()).isTrue());
        assertThat(parser.read("环境保护法第42条"))
                .singleElement()
                .isInstanceOfSatisfying(
                        CitationResult.Cited.class,
                        cited -> assertThat(cited.byRule()).isFalse());
    }
}
