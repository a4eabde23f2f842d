package org.famen.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterReaderTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsFieldsAndBodyWithTheLineItBegins() throws IOException {
        FrontMatterFile file = read("""
                ---
                标题: 一份通知
                ---

                第一段。

                第二段。
                """).orElseThrow();

        assertThat(file.id()).isEqualTo("a");
        assertThat(file.fields().text("标题").value()).isEqualTo("一份通知");
        assertThat(file.body()).isEqualTo("第一段。\n\n第二段。");
        assertThat(file.bodyLine()).isEqualTo(5);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void acceptsByteOrderMarkAndWindowsLineEnds() throws IOException {
        FrontMatterFile file = read("\uFEFF---\r\n标题: 甲\r\n---\r\n正文\r\n").orElseThrow();

        assertThat(file.fields().text("标题").value()).isEqualTo("甲");
        assertThat(file.body()).isEqualTo("正文");
        assertThat(file.bodyLine()).isEqualTo(4);
    }

    @Test
    void keepsHorizontalRulesOfTheBody() throws IOException {
        FrontMatterFile file = read("---\n标题: 甲\n---\n上\n\n---\n\n下\n").orElseThrow();

        assertThat(file.body()).isEqualTo("上\n\n---\n\n下");
    }

    @Test
    void keepsRareCharacters() throws IOException {
        FrontMatterFile file = read("---\n标题: 𠮷祥里\n---\n𠮷\n").orElseThrow();

        assertThat(file.fields().text("标题").value()).isEqualTo("𠮷祥里");
        assertThat(file.body()).isEqualTo("𠮷");
    }

    @Test
    void reportsFileWithoutFrontMatter() throws IOException {
        assertThat(read("# 标题\n正文\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("policies/a.md:1: yaml.no_front_matter");
    }

    @Test
    void reportsEmptyFile() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("policies/a.md:1: yaml.no_front_matter");
    }

    @Test
    void reportsFrontMatterThatIsNeverClosed() throws IOException {
        assertThat(read("---\n标题: 甲\n正文\n")).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("policies/a.md:1: yaml.not_closed");
    }

    @Test
    void reportsGbkFile() throws IOException {
        assertThat(read("---\n标题: 甲\n---\n正文\n".getBytes(Charset.forName("GBK"))))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("policies/a.md: file.not_utf8");
    }

    @Test
    void reportsFileAboveOneMebibyte() throws IOException {
        byte[] bytes = "a".repeat(YamlReader.FILE_LIMIT + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes)).isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("policies/a.md: file.too_large 1048577 1048576");
    }

    @Test
    void reportsMissingFile() {
        assertThat(new FrontMatterReader(problems).read(folder.resolve("b.md"), "b.md"))
                .isEmpty();
        assertThat(ProblemLines.of(problems)).containsExactly("b.md: file.unreadable NoSuchFileException");
    }

    @Test
    void countsLinesOfTheFileNotOfTheYaml() throws IOException {
        FrontMatterFile file = read("---\n标题: 甲\n施行日期: 2026-02-30\n---\n正文\n").orElseThrow();
        file.fields().date("施行日期");

        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> assertThat(ProblemMessages.line(problem))
                        .isEqualTo("policies/a.md:3: 字段“施行日期”的日期“2026-02-30”读不懂，应写成 2026-11-23 的样子；这份文件已跳过"));
    }

    private Optional<FrontMatterFile> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<FrontMatterFile> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), bytes);
        return new FrontMatterReader(problems).read(file, "policies/a.md");
    }
}
