package org.famen.content.law.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to stop a load: each is a problem of its own at most, and the law beside it is read. */
class HostileFilesTest {
    private static final String TITLE = "安澜市路灯管理条例";
    private static final String HISTORY = "2020年5月6日 安澜市人民代表大会常务委员会通过";
    private static final String GOOD = TestLaws.lawrefbook(TITLE, HISTORY, "第一条 甲。", "第二条 本条例自公布之日起施行。");
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    static Stream<Arguments> hostile() throws IOException {
        return Stream.of(
                text("nul.md", GOOD.replace("甲。", "甲\0。")),
                text("nul.txt", "灯法\n第一条 甲\0乙。\n"),
                Arguments.of("wrong-mark.md", joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, GOOD.getBytes(UTF_8))),
                Arguments.of(
                        "other-mark.md",
                        joined(
                                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                                GOOD.getBytes(StandardCharsets.UTF_16LE))),
                text("long.md", law("第一条 " + "甲".repeat(2 * MANY + 1) + "。")),
                text("title.md", law("第一条 自2020年1月1日起施行，《" + "甲".repeat(MANY) + "同时废止。")),
                text("titles.md", law("第一条 自2020年1月1日起施行，《" + "甲《乙》".repeat(MANY / 4) + "同时废止。")),
                text("brackets.md", law("第一条 " + "（".repeat(MANY) + "见《刑法》第一条。")),
                text("numerals.md", law("第" + "一".repeat(MANY) + "条 甲。")),
                text("citations.md", law("第一条 依照《刑法》" + "第一条、".repeat(MANY / 4) + "处罚。")),
                text("quotes.md", "> ".repeat(MANY) + GOOD),
                text("comments.md", "<!--".repeat(MANY) + GOOD),
                text("links.md", law("第一条 " + "[".repeat(MANY) + "甲](x)")),
                text("table.md", law("<table>".repeat(MANY / 10) + "<tr><td>甲")),
                text("deep.html", "<html><body><h1>灯法</h1>" + "<div>".repeat(MANY / 10) + "第一条 甲。"),
                text("spans.html", "<html><body><h1>灯法</h1><p>第一条 " + "<b>".repeat(MANY) + "甲。"),
                text("tables.html", "<html><body><h1>灯法</h1>" + "<table><tr><td>".repeat(150) + "第一条 甲。"),
                text("deep.json", "[".repeat(MANY) + "]".repeat(MANY)),
                text("deeper.json", "{\"title\":\"灯法\",\"content\":".repeat(900) + "1" + "}".repeat(900)),
                text("archive.mht", "MIME-Version: 1.0\nContent-Type: text/html; charset=none\n\n" + GOOD),
                text("zz/versions.json", "{\"versions\":[{\"entry\":\"a\\u0000.md\"}]}"),
                Arguments.of("tables.docx", tables(300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void itStopsNothingElse(String name, byte[] bytes) throws IOException {
        LawReading reading =
                new TestLaws(folder).with(name, bytes).with("zz/good.md", GOOD).read();

        assertThat(reading.documents())
                .extracting(document -> document.version().title())
                .contains(TITLE);
        assertThat(new LawAssembler(Catalogue.EMPTY).assemble(reading.documents()))
                .isNotEmpty();
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.file()).contains(name.split("/")[0]));
    }

    @Test
    void aLinkIsNamedAndNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret.md"), GOOD.replace("路灯", "红灯"));
        Path laws = Files.createDirectories(folder.resolve("laws"));
        Files.writeString(laws.resolve("good.md"), GOOD);
        Files.createSymbolicLink(laws.resolve("link.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(laws.resolve("away"), elsewhere);

        LawReading reading = LawReader.read(List.of(laws));
        assertThat(reading.documents())
                .extracting(document -> document.version().title())
                .containsExactly(TITLE);
        assertThat(TestLaws.problems(reading)).containsExactly("away: file.link", "link.md: file.link");
    }

    @Test
    void theFolderThatIsNamedMayBeALink() throws IOException {
        Path laws = Files.createDirectories(folder.resolve("2026-11-30"));
        Files.writeString(laws.resolve("good.md"), GOOD);
        Path named = Files.createSymbolicLink(folder.resolve("current"), laws);

        assertThat(LawReader.read(List.of(named)).documents()).hasSize(1);
        assertThat(LawReader.read(List.of(Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("none"))))
                        .problems())
                .extracting(problem -> problem.file() + " " + problem.code())
                .containsExactly("nowhere file.link");
    }

    private static String law(String body) {
        return TestLaws.lawrefbook("安澜市红灯管理条例", HISTORY, body);
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text.getBytes(UTF_8));
    }

    private static byte[] tables(int deep) throws IOException {
        return TestDocx.ofBody(
                "<w:tbl><w:tr><w:tc>".repeat(deep)
                        + TestDocx.paragraph("第一条　甲。").repeat(1_000)
                        + "</w:tc></w:tr></w:tbl>".repeat(deep),
                Map.of());
    }

    private static byte[] joined(byte[] mark, byte[] text) {
        byte[] joined = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, joined, 0, mark.length);
        System.arraycopy(text, 0, joined, mark.length, text.length);
        return joined;
    }
}
