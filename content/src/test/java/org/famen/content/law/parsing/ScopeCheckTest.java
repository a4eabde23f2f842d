package org.famen.content.law.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Part;
import org.famen.content.problem.Problem;
import org.junit.jupiter.api.Test;

/** What the parser might lose is told with line and both counts; what it may leave where it is raises no alarm. */
class ScopeCheckTest {
    private static final Part FIRST = article(1, 1, new Block.Paragraph(1, "甲。"));

    @Test
    void tellsOfArticlesThatWereNotRead() {
        assertThat(problems(List.of(FIRST), "第一条 甲。", "第 二 条：乙。", "§第三条　丙。", "4) 第四条 丁。"))
                .startsWith("law.articles.lost:2 4 1 第 二 条：乙。");
    }

    @Test
    void tellsOfChaptersItemsAndTables() {
        List<Line> lines = List.of(
                new Line.Text(1, "第一条 甲。"),
                new Line.Text(2, "第二章 养护"),
                new Line.Text(3, "（一）乙；"),
                new Line.Table(4, List.of(List.of("灯", "5")), false));

        assertThat(codes(lines, List.of(FIRST)))
                .containsExactly(
                        "law.divisions.lost:2 1 0 第二章 养护",
                        "law.items.lost:3 1 0 （一）乙；",
                        "law.tables.lost:4 1 0 灯\t5",
                        "law.characters.lost:1 12 4 第一条 甲。");
    }

    @Test
    void tellsOfMissingCharacters() {
        assertThat(problems(List.of(FIRST), "第一条 甲乙丙。")).containsExactly("law.characters.lost:1 6 4 第一条 甲乙丙。");
    }

    @Test
    void isSilentAboutReferencesAndQuotations() {
        Part second =
                article(2, 3, new Block.Paragraph(3, "依照《灯法》"), paragraph(4, "第九条 处理。"), paragraph(5, "第一条的规定不适用。"));
        Part third = article(3, 6, paragraph(6, "改为：“"), paragraph(7, "第八条 丁。”"));

        assertThat(problems(
                        List.of(article(1, 1, paragraph(1, "甲。")), second, third),
                        "第一条 甲。",
                        "",
                        "第二条 依照《灯法》",
                        "第九条 处理。",
                        "第一条的规定不适用。",
                        "第三条 改为：“",
                        "第八条 丁。”"))
                .isEmpty();
    }

    private static List<String> problems(List<Part> parts, String... words) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            lines.add(new Line.Text(i + 1, words[i]));
        }
        return codes(lines, parts);
    }

    private static List<String> codes(List<Line> lines, List<Part> parts) {
        return new ScopeCheck(lines, parts)
                .problems("law.md").stream().map(ScopeCheckTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code() + ":" + problem.line() + " " + String.join(" ", problem.arguments());
    }

    private static Part article(int number, int line, Block... blocks) {
        var of = new ArticleNumber(number, 0);
        return new Part.Article(line, of, of.label(), List.of(blocks));
    }

    private static Block paragraph(int line, String text) {
        return new Block.Paragraph(line, text);
    }
}
