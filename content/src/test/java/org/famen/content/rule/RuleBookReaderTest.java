package org.famen.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.index.BlockDocument;
import org.famen.content.problem.Problems;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookReaderTest {
    private static final String LAMP = """
            编号: lamp
            名称: 路灯赔偿
            简介: 打碎路灯赔多少
            适用自: 2020-01-01
            问题:
              - {编号: lamps, 名称: 盏数, 问: 打碎几盏？, 类型: 整数}
            步骤:
              - {名称: 赔偿, 类型: 金额, 算式: 盏数 * 2, 依据: 《路灯法》第八条, 怎么算: 每盏两元}
            例子:
              - {给: {盏数: 3}, 得: {赔偿: 6}}
            """;

    private final Problems problems = new Problems();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRuleIsReadWhole() throws IOException {
        RuleBook book = read(LAMP);

        assertThat(book.rules()).hasSize(1);
        assertThat(book.of("lamp", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(book.of("lamp", LocalDate.of(2020, 1, 1))).isPresent();
        assertThat(problems()).isEmpty();
    }

    @Test
    void faultsNameFileLineAndField() throws IOException {
        RuleBook book = read(LAMP.replace("盏数 * 2", "盏 * 2").replace("类型: 金额", "类型: 钱"));

        assertThat(book.rules()).isEmpty();
        assertThat(problems())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("lamp.yaml:8: rule.name.near")
                        .contains("算式", "盏数"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("lamp.yaml:8: yaml.choice").contains("类型", "金额"))
                .hasSize(2);
    }

    @Test
    void aQuestionWithoutEffectIsAFault() throws IOException {
        read(LAMP.replace("盏数 * 2", "4"));

        assertThat(problems()).singleElement().asString().startsWith("lamp.yaml:5: rule.unused");
    }

    @Test
    void anExpressionThatMayNotEndIsNoRule() throws IOException {
        assertThat(read(LAMP.replace("盏数 * 2", "盏数 ** 2")).rules()).isEmpty();
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("lamp.yaml:8: ")
                .contains("Exponentiation");
    }

    @Test
    void twoVersionsMayNotHoldOnOneDay() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), LAMP.replace("适用自: 2020", "适用自: 2010"));
        read(LAMP);

        assertThat(problems()).anySatisfy(line -> assertThat(line).contains("rule.overlap", "old.yaml"));
    }

    @Test
    void announcedNumbersMayNotOverlap() throws IOException {
        Files.writeString(
                folder.resolve("parameters.csv"),
                "名称,自,至,数值,单位,来源\n油价,2024-01-01,2024-12-31,7,元,公告\n油价,2024-12-31,2025-12-31,8,元,公告\n");
        read(LAMP);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("parameters.csv:3: ")
                .contains("油价", "2024-12-31");
    }

    @Test
    void aHashKnowsWordsAndNoPunctuation() {
        WrittenCitation item = WrittenCitation.parse("《路灯法》第八条第一款第二项").orElseThrow();
        var printed = List.of(
                block("paragraph", "", "下列行为，应当赔偿："),
                block("item", "（一）", "打碎灯罩；"),
                block("item", "（二）", "偷走灯油，按150%赔。"));
        var reprinted = List.of(
                block("paragraph", "", "下列行为应当赔偿:"),
                block("item", "(一)", "打碎灯罩"),
                block("item", "(二)", "偷走灯油, 按１５０％赔"));
        var changed = List.of(
                block("paragraph", "", "下列行为，应当赔偿："),
                block("item", "（一）", "打碎灯罩；"),
                block("item", "（二）", "偷走灯油，按200%赔。"));

        assertThat(ProvisionReadings.hash(printed, item)).isPresent();
        assertThat(ProvisionReadings.hash(reprinted, item)).isEqualTo(ProvisionReadings.hash(printed, item));
        assertThat(ProvisionReadings.hash(changed, item)).isNotEqualTo(ProvisionReadings.hash(printed, item));
        assertThat(ProvisionReadings.hash(printed.subList(0, 2), item)).isEmpty();
    }

    private static BlockDocument block(String kind, String label, String text) {
        return new BlockDocument(kind, label, text, List.of(), false);
    }

    private RuleBook read(String rule) throws IOException {
        Files.writeString(folder.resolve("lamp.yaml"), rule);
        return new RuleBookReader(new ExpressionLanguage(WorkdayCalendar.china()), problems).read(folder);
    }

    private List<String> problems() {
        return ProblemLines.of(problems);
    }
}
