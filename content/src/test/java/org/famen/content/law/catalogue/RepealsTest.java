package org.famen.content.law.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.CitedLines;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.PartialRepeal;
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
        Repeals repeals = read("关于适用《路灯法》的解释,,,,repealed,2021-01-01,,关于清理的决定\n");

        Law.Repeal expected = new Law.Repeal(LocalDate.of(2021, 1, 1), "关于清理的决定");
        assertThat(repeals.find("关于适用《路灯法》的解释")).contains(expected);
        assertThat(repeals.find("关于适用《中华人民共和国路灯法》的解释")).contains(expected);
        assertThat(repeals.find("关于适用《路灯法》的解释（二）")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯法,,,,repealed,2021-13-01,,决定\n",
                "灯法,,,,repealed,2021-01-01\n",
                "灯法,五,,,repealed,2021-01-01,,决定\n",
                "灯法,5,x,,repealed,2021-01-01,,决定\n",
                "灯法,5,,,gone,2021-01-01,,决定\n",
                "杆法,,,,repealed,2021-01-01,,决定\n杆法,,,,repealed,2021-01-01,,决定\n",
                "杆法,5,1,,repealed,2021-01-01,,决定\n杆法,5,1,,repealed,2021-01-01,,决定\n"
            })
    void aBrokenRowIsNamed(String rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(rows))
                .withMessageContaining("repeals.csv: row " + rows.lines().count());
    }

    @Test
    void knowsWhichPartsOfALawThatLivesOnAreVoid() throws IOException {
        Repeals repeals = read("路灯法,5,2,3,repealed,2021-01-01,,决定\n路灯法,120-1,,,suspended,2021-01-01,2022-01-01,决定\n");

        assertThat(repeals.find("路灯法")).isEmpty();
        assertThat(repeals.provisions("中华人民共和国路灯法"))
                .extracting(
                        PartialRepeal::part,
                        PartialRepeal::kind,
                        end -> end.article().address())
                .containsExactly(
                        tuple("第二款第三项", PartialRepeal.Kind.REPEALED, "5"),
                        tuple("", PartialRepeal.Kind.SUSPENDED, "120-1"));
    }

    @Test
    void withoutAFileThereAreNone() throws IOException {
        assertThat(Repeals.readIfPresent(folder.resolve("none.csv")).size()).isZero();
    }

    @Test
    void ofTheRepositoryEndWhatTheTextsHold() throws IOException {
        Repeals repeals = Repeals.read(REPOSITORY.resolve("repeals.csv"));

        assertThat(Corpora.laws().stream()
                        .mapToLong(law -> concerned(repeals, law))
                        .sum())
                .isEqualTo(repeals.size());
    }

    /** How many of the rows end the law, or a part of it that its newest text has. */
    private static long concerned(Repeals repeals, Law law) {
        LawVersion newest = law.newest();
        long ofLaw = repeals.find(law.title()).filter(repeal -> repeal.on().isAfter(newest.promulgatedOn())).stream()
                .count();
        return ofLaw
                + repeals.provisions(law.title()).stream()
                        .filter(end -> end.concerns(newest))
                        .filter(end -> newest.articles().anyMatch(article -> hasPart(article, end)))
                        .count();
    }

    private static boolean hasPart(Part.Article article, PartialRepeal end) {
        List<BlockDocument> blocks =
                article.blocks().stream().map(BlockDocument::of).toList();
        return article.number().equals(end.article())
                && (end.isWholeArticle()
                        || !CitedLines.of(blocks, end.paragraph(), end.item()).isEmpty());
    }

    private Repeals read(String rows) throws IOException {
        return Repeals.read(Files.writeString(
                folder.resolve("repeals.csv"), "title,article,paragraph,item,kind,from,until,by\n" + rows));
    }
}
