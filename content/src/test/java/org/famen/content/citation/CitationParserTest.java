package org.famen.content.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationParserTest {
    private static final String LETTERS = "第条款项至、，之一二十百千0123456789()（）《》民法典刑劳动合同法公司解释三mfd的查年 -";

    private static LawNames names = new LawNames(List.of());

    @BeforeAll
    static void readNames() throws IOException {
        names = RepositoryNames.read();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "forms.csv",
            numLinesToSkip = 1,
            nullValues = {},
            emptyValue = "")
    void aWrittenFormMeansItsProvisions(String written, String law, String targets, String year) {
        String found = new CitationParser(names)
                .parse(written)
                .map(citation -> String.join(
                        ",",
                        citation.lawId(),
                        citation.targets().stream().map(Target::label).collect(Collectors.joining(" ")),
                        citation.year() == 0 ? "" : Integer.toString(citation.year())))
                .orElse("-,,");

        assertThat(found).isEqualTo(String.join(",", law, text(targets), text(year)));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @ValueSource(strings = {"查", "第", "1", "一", "《", "(", "、", "1、", "民法典", "民法典1、", "最高法", "2020", "mfd"})
    void rubbishIsReadInTime(String piece) {
        String rubbish = piece.repeat(400).substring(0, 120);
        var parser = new CitationParser(names);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int round = 0; round < 50; round++) {
                parser.parse(rubbish);
            }
        });
    }

    @Test
    void noTextMakesItFail() {
        var parser = new CitationParser(names);
        var random = new Random(39);
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(40), 0, LETTERS.length())
                    .mapToObj(i -> LETTERS.substring(i, i + 1))
                    .collect(Collectors.joining());
            assertThatCode(() -> parser.parse("民法典" + text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void aVeryLongTextIsNoCitation() {
        assertThat(new CitationParser(names).parse("民法典" + "1".repeat(1_000))).isEmpty();
        assertThat(new CitationParser(names).parse("民法典1165" + " ".repeat(300))).isPresent();
    }

    @Test
    void noNameOfTheRepositoryMeansTwoLaws() throws IOException {
        assertThat(RepositoryNames.entries().stream().flatMap(entry -> entry.names().stream()))
                .allSatisfy(name -> assertThat(names.lawsCalled(name)).as(name).hasSize(1));
    }
}
