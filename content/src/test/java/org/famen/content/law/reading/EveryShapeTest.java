package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.famen.content.law.Block;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.problem.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that chance writes and prints in every mixture of shapes: what was put in is what comes out. */
class EveryShapeTest {
    private static final int LAWS = 250;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isReadAsItWasWritten(long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < LAWS; i++) {
            GeneratedLaw law = GeneratedLaw.of(random);
            var printed = new PrintedLaw(law, random);
            byte[] bytes = printed.bytes();
            Path own = folder.resolve(seed + "-" + i);
            LawReading reading =
                    new TestLaws(own).with(printed.fileName(), bytes).read();

            String shape = "seed " + seed + ", law " + i + ", " + printed.fileName() + ", numbers " + printed.number
                    + ", gap '" + printed.gap + "':\n" + law;
            assertThat(reading.problems()).as(shape).noneMatch(problem -> problem.severity() == Severity.ERROR);
            assertThat(reading.documents()).as(shape).hasSize(1);
            LawVersion version = reading.documents().getFirst().version();
            assertThat(version.title()).as(shape).isEqualTo(law.title());
            assertThat(read(version)).as(shape).isEqualTo(written(law, printed.keepsAll()));
        }
    }

    private static List<String> written(GeneratedLaw law, boolean keepsAll) {
        List<String> written = new ArrayList<>();
        for (GeneratedLaw.Chapter chapter : law.chapters()) {
            if (keepsAll && !chapter.title().isEmpty()) {
                written.add("# " + chapter.title());
            }
            for (GeneratedLaw.Article article : chapter.articles()) {
                String table = keepsAll
                        ? String.join(
                                "",
                                article.table().stream()
                                        .map(row -> String.join("", row))
                                        .toList())
                        : "";
                written.add(article.number().address() + " " + article.items().size() + " items "
                        + bare((keepsAll ? article.heading() : "")
                                + String.join("", article.paragraphs())
                                + String.join("", article.items())
                                + table));
            }
        }
        return written;
    }

    private static List<String> read(LawVersion version) {
        return version.parts()
                .map(part -> switch (part) {
                    case Part.Division division -> "# " + division.title();
                    case Part.Article article ->
                        article.number().address() + " "
                                + article.blocks().stream()
                                        .filter(Block.Item.class::isInstance)
                                        .count() + " items "
                                + bare(article.text());
                    case Part.Annex annex -> "@ " + annex.heading();
                    case Part.Section section -> "section " + section.text();
                })
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
