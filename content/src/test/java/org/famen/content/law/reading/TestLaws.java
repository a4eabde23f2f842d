package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Writes law files of a test's own making into a folder and reads them. */
public final class TestLaws {
    private final Path folder;

    public TestLaws(Path folder) {
        this.folder = folder;
    }

    public TestLaws with(String name, String text) throws IOException {
        return with(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public TestLaws with(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    public LawReading read() {
        return LawReader.read(List.of(folder));
    }

    /** The laws after texts of the same law have met. */
    public List<Law> laws() {
        return new LawAssembler(Catalogue.EMPTY).assemble(read().documents());
    }

    /** The one text of the folder, which must be read without a problem. */
    public LawVersion only() {
        LawReading reading = read();
        assertThat(problems(reading)).isEmpty();
        assertThat(reading.documents()).hasSize(1);
        return reading.documents().getFirst().version();
    }

    public List<String> problems() {
        return problems(read());
    }

    public static List<String> problems(LawReading reading) {
        return problems(reading.problems());
    }

    public static List<String> problems(List<Problem> found) {
        var problems = new Problems();
        problems.addAll(found);
        return ProblemLines.of(problems);
    }

    /** A file in the shape of lawrefbook. */
    public static String lawrefbook(String title, String history, String... body) {
        return "# " + title + "\n\n" + history + "\n\n<!-- INFO END -->\n\n" + String.join("\n\n", body) + "\n";
    }

    /** A file in the shape of just-laws. */
    public static String justLaws(String title, String history, String... body) {
        return "---\nsidebar: auto\n---\n\n# " + title + "\n\n" + history + "\n\n" + String.join("\n\n", body) + "\n";
    }
}
