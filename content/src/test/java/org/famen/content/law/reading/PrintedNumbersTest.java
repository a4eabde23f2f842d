package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.law.LawVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of an article in every print that files have. */
class PrintedNumbersTest {
    private static final String HEAD = "安澜市路灯条例\n\n（2020年5月6日安澜市人民代表大会常务委员会通过）\n\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一条　甲。", "第一条 甲。", "第一条\t甲。", "第一条\u00a0甲。", "第一条\u2003甲。", "\u2003\u2003第一条 甲。", "第一条：甲。", "第一条:甲。",
                "第一条、甲。", "第一条.甲。", "第一条甲。", "第一条\n甲。", "第1条 甲。", "第１条 甲。", "第 一 条 甲。", "第\u00a0一\u00a0条 甲。",
                "第一條 甲。", "第壹條 甲。", "\u200b第一\u200b条\u200b 甲。", "第⼀条 甲。", "**第一条** 甲。", "**第一条**甲。", "- 第一条 甲。",
                        "• 第一条 甲。",
                "〔第一条〕甲。", "Article 1 甲。", "Article I 甲。"
            })
    void isRead(String article) throws IOException {
        assertThat(numbers(HEAD + article + "\n第二条　乙。\n")).containsExactly("1 甲。", "2 乙。");
        assertThat(numbers(HEAD + article + "\n")).containsExactly("1 甲。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一条【目的】甲。", "第一条 【目的】甲。", "第一条【目的】\n甲。", "第一条\n【目的】\n甲。", "\u2003第一条【目的】\n\n\u2003甲。"})
    void keepsItsHeadingInFrontOfTheFirstParagraph(String article) throws IOException {
        assertThat(numbers(HEAD + article + "\n第二条（范围）\n乙。\n丙。\n")).containsExactly("1 【目的】甲。", "2 （范围）乙。|丙。");
    }

    @Test
    void isReadOverTwoLines() throws IOException {
        assertThat(numbers(HEAD + "第三条 甲。\n第三条\n之一　乙。\n第三条\n之二\n丙。\n第四条 丁。"))
                .containsExactly("3 甲。", "3-1 乙。", "3-2 丙。", "4 丁。");
    }

    @Test
    void isReadInHeadings() throws IOException {
        new TestLaws(folder)
                .with(
                        "law.md",
                        "# " + HEAD + "## 第一章 总则\n\n### 第一条 【目的】\n\n甲。\n\n### 第二条\n\n乙：\n\n#### （一）丙\n\n### 第三条丁。\n");

        LawVersion version = new TestLaws(folder).only();
        assertThat(Outline.of(version)).containsExactly("# 第一章 总则", "  第一条 【目的】甲。", "  第二条 乙： | -（一）丙", "  第三条 丁。");
    }

    @Test
    void isReadInTheMiddleOfALine() throws IOException {
        assertThat(numbers(HEAD + "第一条　甲。第二条　乙，第一条 除外。第三条　丙：“见条例。第四条　灯。”\n第四条 丁。"))
                .containsExactly("1 甲。", "2 乙，第一条 除外。", "3 丙：“见条例。第四条　灯。”", "4 丁。");
    }

    @Test
    void isNotReadWhereASentenceWasWrapped() throws IOException {
        assertThat(numbers(HEAD + "第一条　根据《照明规定》\n第九条、第十条的规定，依照《灯杆规定》\n第十二条 处罚的除外；违反本条例第\n一条规定，依照\n第二条　处理。\n"
                        + "第二条　乙。\n第三条　丙。"))
                .containsExactly("1 根据《照明规定》第九条、第十条的规定，依照《灯杆规定》|第十二条 处罚的除外；违反本条例第一条规定，依照|第二条　处理。", "2 乙。", "3 丙。");
    }

    @Test
    void isNotReadInContents() throws IOException {
        assertThat(numbers(HEAD + "目　次\n第一章　总则\n第一条　目的\n第二条　范围\n第一章　总则\n第一条　甲。\n第二条　乙。"))
                .containsExactly("1 甲。", "2 乙。");
        assertThat(numbers(HEAD + "目录\n第一条　目的\n第二条　范围\n第一条　甲。\n第二条　乙。")).containsExactly("1 甲。", "2 乙。");
    }

    @Test
    void isMissedAloudInAPrintThatNobodyForesaw() throws IOException {
        new TestLaws(folder).with("law.txt", HEAD + "※第一条 甲。\n※第二条 乙。\n");

        assertThat(new TestLaws(folder).problems()).containsExactly("law.txt:5: law.articles.lost 2 0 ※第一条 甲。");
    }

    /** Address and text of each article. */
    private List<String> numbers(String text) throws IOException {
        return new TestLaws(folder)
                .with("law.txt", text)
                .only()
                .articles()
                .map(article ->
                        article.number().address() + " " + article.text().replace('\n', '|'))
                .toList();
    }
}
