package org.famen.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterFolderTest {
    private static final String GOOD = "---\n标题: 甲\n---\n正文\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsFilesOfSubfoldersInOrder() throws IOException {
        write("2026/b.md", GOOD);
        write("a.md", GOOD);
        write(".hidden.md", "");

        assertThat(new FrontMatterFolder(problems).read(folder, "events"))
                .extracting(FrontMatterFile::name)
                .containsExactly("events/2026/b.md", "events/a.md");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void reportsNamesThatCanNotBecomeAddresses() throws IOException {
        write("通知.md", GOOD);
        write("-a.md", GOOD);
        write("a.txt", GOOD);

        assertThat(new FrontMatterFolder(problems).read(folder, "events")).isEmpty();
        assertThat(ProblemLines.of(problems))
                .containsExactly(
                        "events/-a.md: yaml.file_name -a",
                        "events/a.txt: yaml.not_markdown",
                        "events/通知.md: yaml.file_name 通知");
    }

    @Test
    void keepsGoodFilesBesideBrokenOnes() throws IOException {
        write("a.md", "不是通知");
        write("b.md", GOOD);

        assertThat(new FrontMatterFolder(problems).read(folder, "events"))
                .extracting(FrontMatterFile::id)
                .containsExactly("b");
    }

    @Test
    void followsNoLinks(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), GOOD);
        Files.createSymbolicLink(folder.resolve("link.md"), secret);
        Files.createSymbolicLink(folder.resolve("away"), elsewhere);

        assertThat(new FrontMatterFolder(problems).read(folder, "events")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("events/away: file.link", "events/link.md: file.link");
    }

    @Test
    void hasNoFilesWhereThereIsNoFolder() {
        assertThat(new FrontMatterFolder(problems).read(folder.resolve("none"), "none"))
                .isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
