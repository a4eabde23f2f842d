package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault is one problem at its file and line, and the other files are read all the same. */
class BrokenFilesTest {
    private static final String TITLE = "安澜市路灯管理条例";
    private static final String HISTORY = "2020年5月6日 安澜市人民代表大会常务委员会通过";
    private static final String GOOD = TestLaws.lawrefbook(TITLE, HISTORY, "第一条 甲。");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingOfChineseTexts(String charset) throws IOException {
        LawReading reading = new TestLaws(folder)
                .with("law.md", GOOD.getBytes(Charset.forName(charset)))
                .read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents())
                .extracting(document -> document.version().title())
                .containsExactly(TITLE);
    }

    @Test
    void reportsFilesInNoKnownEncoding() throws IOException {
        expect("bad.md", new byte[] {(byte) 0x80}, "bad.md: file.encoding");
        expect("bad.md", "路灯條例".getBytes(Charset.forName("Big5")), "bad.md: file.encoding");
    }

    @Test
    void reportsEmptyFiles() throws IOException {
        expect("bad.md", "", "bad.md:1: law.body.missing");
        expect("bad.md", "\ufeff \n\u3000\r\n", "bad.md:1: law.body.missing");
        expect("bad.txt", "", "bad.md:1: law.body.missing", "bad.txt:1: law.body.missing");
    }

    @Test
    void reportsFilesWithoutATitle() throws IOException {
        expect("bad.md", HISTORY + "\n\n<!-- INFO END -->\n\n第一条 甲。\n", "bad.md:1: law.title.missing");
        expect("bad.md", "<!-- INFO END -->\n\n第一条 甲。\n", "bad.md:1: law.title.missing");
        expect("bad.md", "第一条 甲。\n", "bad.md:1: law.title.missing");
    }

    @Test
    void reportsFilesWithoutABody() throws IOException {
        expect("bad.md", "# 灯法\n\n" + HISTORY + "\n\n<!-- INFO END -->\n", "bad.md:1: law.body.missing");
        expect("bad.md", "# 灯法\n\n" + HISTORY + "\n", "bad.md:1: law.body.missing");
        expect("bad.txt", "灯法\n（" + HISTORY + "）\n", "bad.md:1: law.body.missing", "bad.txt:1: law.body.missing");
    }

    @Test
    void reportsFrontMatterThatNeverEndsAndKeepsTheText() throws IOException {
        LawReading reading = new TestLaws(folder)
                .with("bad.md", "---\nsidebar: auto\n\n" + GOOD)
                .read();

        assertThat(TestLaws.problems(reading)).contains("bad.md:1: law.frontmatter.open");
    }

    @Test
    void saysWhichPagesOfASiteItLeavesOut() throws IOException {
        expect("bad.md", "---\nhome: true\n---\n\n欢迎\n", "bad.md:1: law.file.home");
        expect("bad.md", "---\nbookHidden: true\n---\n\n" + GOOD, "bad.md:1: law.file.hidden");
        expect("bad.md", "---\nbookCollapseSection: true\n---");
    }

    @Test
    void keepsALawWhoseTextSpeaksOfHomePages() throws IOException {
        LawReading reading = new TestLaws(folder)
                .with(
                        "law.md",
                        "---\nsidebar: auto\n---\n\n" + GOOD.replace("甲。", "甲：\n\nhome: true\n\nbookHidden: true"))
                .read();

        assertThat(TestLaws.problems(reading)).isEmpty();
        assertThat(reading.documents()).hasSize(1);
    }

    @Test
    void saysWhichFormatsItDoesNotRead() throws IOException {
        expect("law.doc", new byte[] {1}, "law.doc: law.file.format");
    }

    @Test
    void passesOverHiddenFilesAndFolders() throws IOException {
        new TestLaws(folder)
                .with(".a.md", "")
                .with(".git/b.md", "")
                .with("laws/.git/c.md", "")
                .with("laws/good.md", GOOD);

        assertThat(new TestLaws(folder).problems()).isEmpty();
    }

    @Test
    void reportsAPathThatIsNotThereAndReadsTheOthers() throws IOException {
        new TestLaws(folder).with("good.md", GOOD);

        LawReading reading = LawReader.read(List.of(folder.resolve("none"), folder));
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.problems())
                .extracting(problem -> problem.file() + " " + problem.code())
                .containsExactly("none file.unreadable");
    }

    @Test
    void readsASingleFile() throws IOException {
        new TestLaws(folder).with("good.md", GOOD).with("bad.md", "");

        LawReading reading = LawReader.read(List.of(folder.resolve("good.md")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents())
                .extracting(document -> document.version().source())
                .containsExactly("good.md");
    }

    private void expect(String name, String text, String... problems) throws IOException {
        expect(name, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private void expect(String name, byte[] bytes, String... problems) throws IOException {
        LawReading reading =
                new TestLaws(folder).with(name, bytes).with("zz/good.md", GOOD).read();

        assertThat(TestLaws.problems(reading)).containsExactly(problems);
        assertThat(reading.documents())
                .extracting(document -> document.version().title())
                .containsExactly(TITLE);
    }
}
