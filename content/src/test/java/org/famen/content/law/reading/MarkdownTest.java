package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Markdown adds to the words of a law comes off, and nothing else. */
class MarkdownTest {
    private static final String HEAD = "# 安澜市路灯管理条例\n\n2020年5月6日 安澜市人民代表大会常务委员会通过\n\n<!-- INFO END -->\n\n";

    @TempDir
    Path folder;

    @Test
    void readsPipeTablesBetweenMarks() throws IOException {
        assertThat(outline(
                        "第一条 甲：\n\n<!-- TABLE -->\n|灯型|瓦|\n|---|:-:|\n|高杆|100|\n|庭院||\n<!-- TABLE END -->\n\n第二条 乙。"))
                .containsExactly("第一条 甲： | [head] 灯型,瓦;高杆,100;庭院,", "第二条 乙。");
    }

    @Test
    void readsPipeTablesWithoutMarksOrHead() throws IOException {
        assertThat(outline("第一条 甲：\n\n|高杆|100|\n|庭院|--|\n|--|--|\n")).containsExactly("第一条 甲： | [] 高杆,100;庭院,--;--,--");
    }

    @Test
    void readsHtmlTables() throws IOException {
        assertThat(outline("第一条 甲：\n\n<table>\n<thead><tr><th>灯型</th><th>瓦</th></tr></thead>\n<tbody>\n"
                        + "<tr><td>高<br>杆</td>\n\n<td>1&lt;2</td></tr>\n</tbody></table>\n\n第二条 乙。"))
                .containsExactly("第一条 甲： | [head] 灯型,瓦;高 杆,1<2", "第二条 乙。");
    }

    @Test
    void keepsWordsAroundHtmlTables() throws IOException {
        assertThat(outline("第一条 甲：<table><caption>灯型表</caption><tr><td>高杆</td></tr></table>见上表。"))
                .containsExactly("第一条 甲： | 灯型表 | [] 高杆 | 见上表。");
    }

    @Test
    void keepsATableInsideACellAsWordsOfThatCell() throws IOException {
        assertThat(outline("第一条 甲：\n<table><tr><td>高杆<table><tr><td>一百瓦</td></tr></table></td></tr></table>"))
                .containsExactly("第一条 甲： | [] 高杆 一百瓦");
    }

    @Test
    void endsATableThatLacksItsEndMarkWhereTheTagsEnd() throws IOException {
        TestLaws laws = laws("第一条 甲：\n<table>\n<tr><td>高杆</td></tr>\n\n第二条 乙。");

        LawReading reading = laws.read();
        assertThat(TestLaws.problems(reading)).containsExactly("law.md:8: law.table.open");
        assertThat(Outline.of(reading.documents().getFirst().version())).containsExactly("第一条 甲： | [] 高杆", "第二条 乙。");
    }

    @Test
    void takesATableAndANumberedListOfArticlesForTheTextOfTheLaw() throws IOException {
        assertThat(outline("|条|内容|\n|---|---|\n|第一条|甲。|\n|第二条|乙。|\n|第三条|丙。|"))
                .containsExactly(" 条 | 内容", "第一条 甲。", "第二条 乙。", "第三条 丙。");
        assertThat(outline("1. **第一条** 甲：\n2. **第二条** 乙。\n3. 丙。")).containsExactly("第一条 甲：", "第二条 乙。 | --3.丙。");
    }

    @Test
    void readsATitleWithALineBelowIt() throws IOException {
        assertThat(new TestLaws(folder)
                        .with("law.md", "安澜市路灯条例\n====\n\n2020年5月6日安澜市人民代表大会通过\n\n第一条 甲。\n")
                        .only()
                        .title())
                .isEqualTo("安澜市路灯条例");
    }

    @Test
    void takesMarksOff() throws IOException {
        assertThat(outline(
                        "**第一条**　路灯**昼夜**不熄，<span class=\"a\">见</span>[目录](./a.md)&nbsp;和![灯样](./b.jpg)。\n\n*（本条已修改）*"))
                .containsExactly("第一条 路灯昼夜不熄，见目录\u00a0和灯样。 | （本条已修改）");
    }

    @Test
    void keepsSignsThatAreNoMarks() throws IOException {
        assertThat(outline("第一条 灯高＜5米且 3 < 4，李**报修，[2020]1号，甲*乙。"))
                .containsExactly("第一条 灯高＜5米且 3 < 4，李**报修，[2020]1号，甲*乙。");
    }

    @Test
    void takesCommentsOffOverSeveralLinesAndKeepsLineNumbers() throws IOException {
        LawVersion version =
                laws("第一条 甲<!-- 一 -->乙。\n\n<!-- 二\n三 -->\n\n第二条 丙。").only();

        assertThat(Outline.of(version)).containsExactly("第一条 甲乙。", "第二条 丙。");
        assertThat(version.articles().map(Part::line)).containsExactly(7, 12);
    }

    @Test
    void readsTheSameWithMarkOfByteOrderAndWindowsLineEnds() throws IOException {
        String text = HEAD + "## 第一章　总　　则\n\n　　第一条　甲。\n\n　　乙。\n";
        List<String> plain = outlineOf(text);

        assertThat(plain).containsExactly("# 第一章 总则", "  第一条 甲。 | 乙。");
        assertThat(outlineOf("\ufeff" + text)).isEqualTo(plain);
        assertThat(outlineOf(text.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(outlineOf(text.replace("\n", "\r"))).isEqualTo(plain);
    }

    @Test
    void readsHeadingsWithAWideBlank() throws IOException {
        assertThat(outline("##　第一章　总则\n\n第一条 甲。")).containsExactly("# 第一章 总则", "  第一条 甲。");
    }

    private List<String> outline(String body) throws IOException {
        return Outline.of(laws(body).only());
    }

    private List<String> outlineOf(String text) throws IOException {
        return Outline.of(new TestLaws(folder).with("law.md", text).only());
    }

    private TestLaws laws(String body) throws IOException {
        return new TestLaws(folder).with("law.md", HEAD + body + "\n");
    }
}
