package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.famen.content.law.Law;
import org.famen.content.law.reading.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepealsTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("famen.root", "..")).resolve("content/laws");

    @TempDir
    Path folder;

    @Test
    void knowsWhatEndedALawWithAndWithoutTheNameOfTheState() throws IOException {
        Repeals repeals = read("关于适用《路灯法》的解释,2021-01-01,关于清理的决定\n");

        Law.Repeal expected = new Law.Repeal(LocalDate.of(2021, 1, 1), "关于清理的决定");
        assertThat(repeals.find("关于适用《路灯法》的解释")).contains(expected);
        assertThat(repeals.find("关于适用《中华人民共和国路灯法》的解释")).contains(expected);
        assertThat(repeals.find("关于适用《路灯法》的解释（二）")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯法,2021-13-01,决定\n", "灯法,2021-01-01\n", "杆法,2021-01-01,决定\n杆法,2021-01-01,决定\n"})
    void aBrokenRowIsNamed(String rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(rows))
                .withMessageContaining("repeals.csv: row " + rows.lines().count());
    }

    @Test
    void withoutAFileThereAreNone() throws IOException {
        assertThat(Repeals.readIfPresent(folder.resolve("none.csv")).size()).isZero();
    }

    @Test
    void ofTheRepositoryEndWhatTheTextsHold() throws IOException {
        Repeals repeals = Repeals.read(REPOSITORY.resolve("repeals.csv"));

        assertThat(Corpora.laws().stream()
                        .filter(law -> repeals.find(law.title()).isPresent()))
                .hasSize(repeals.size())
                .allSatisfy(law -> assertThat(
                                repeals.find(law.title()).orElseThrow().on())
                        .isAfter(law.newest().promulgatedOn()));
    }

    private Repeals read(String rows) throws IOException {
        return Repeals.read(Files.writeString(folder.resolve("repeals.csv"), "title,repealed_on,by\n" + rows));
    }
}
