package org.famen.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.paper.check.KnownNames;
import org.famen.content.paper.check.PaperCheck;
import org.famen.content.problem.Problems;
import org.famen.content.route.RouteBook;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors write wrong is told with file, line and field. */
class PaperReaderTest {
    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(WorkdayCalendar.china());
    private static final String GOOD = """
            编号: lamp-letter
            名称: 路灯报修信
            简介: 路灯坏了，请人来修
            分类: 请人帮忙
            版本: 2026-11-29
            出处: 测试
            依据: 《民法典》第一条
            填写:
              - 编号: writer
                名称: 写信人
                项目:
                  - {编号: name, 名称: 姓名, 类型: 一行字, 必填: 是}
                  - {编号: loud, 名称: 着急, 类型: 是否}
              - 编号: lamps
                名称: 路灯
                最多: 3
                项目:
                  - {编号: place, 名称: 位置, 类型: 一行字, 必填: 是}
            文书:
              - 标题: 路灯报修信
              - {当: 着急, 段: 请尽快来修。}
              - {每个: 路灯, 段: "第{序号}盏在{位置}。"}
              - {落款: "{姓名}"}
            交给: 路灯所
            去哪里: /help
            几份: 一份
            费用: 不收费
            证据: [照片]
            提醒: [注意安全]
            例子:
              - {说: 一盏, 给: {姓名: 安小河, 着急: 是, 路灯: [{位置: 桥头}]}, 有: [请尽快来修。, 第1盏在桥头。], 没有: [第2盏]}
              - {说: 两盏, 给: {姓名: 安小桥, 路灯: [{位置: 桥头}, {位置: 桥尾}]}, 有: [第2盏在桥尾。], 没有: [请尽快来修]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGoodOneIsReadAndItsExamplesComeOut() throws IOException {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void aNameThatNoFieldHasIsTold() throws IOException {
        assertThat(read(GOOD.replace("在{位置}", "在{方位}")))
                .anySatisfy(line ->
                        assertThat(line).startsWith("lamp.yaml:22: rule.name").contains("文书.段", "方位"));
    }

    /** Which lamp would be meant? */
    @Test
    void aFieldOfARepeatedGroupIsNotKnownOutsideIt() throws IOException {
        assertThat(read(GOOD.replace("{每个: 路灯, 段:", "{段:")))
                .anySatisfy(line ->
                        assertThat(line).startsWith("lamp.yaml:22: rule.name").contains("位置"));
    }

    @Test
    void aFieldThatIsWrittenNowhereIsTold() throws IOException {
        assertThat(read(GOOD.replace("{当: 着急, 段:", "{段:")))
                .singleElement()
                .asString()
                .contains("paper.unused", "着急");
    }

    @Test
    void partsAndGroupsAreNamedAsTheyAre() throws IOException {
        assertThat(read(GOOD.replace("标题: 路灯报修信", "大标题: 路灯报修信")))
                .anySatisfy(line -> assertThat(line).startsWith("lamp.yaml:20: paper.part"));
        assertThat(read(GOOD.replace("每个: 路灯,", "每个: 桥灯,")))
                .anySatisfy(line -> assertThat(line).contains("paper.each", "桥灯", "路灯"));
        assertThat(read(GOOD.replace("编号: place", "编号: name")))
                .anySatisfy(line -> assertThat(line).contains("paper.id.twice", "name"));
    }

    @Test
    void anExampleThatDoesNotComeOutIsTold() throws IOException {
        assertThat(check(GOOD.replace("有: [第2盏在桥尾。]", "有: [第3盏]")))
                .singleElement()
                .asString()
                .startsWith("lamp.yaml:32: paper.example.lacks 两盏 第3盏");
        assertThat(check(GOOD.replace("{姓名: 安小河, 着急", "{着急")))
                .anySatisfy(line -> assertThat(line).contains("paper.example.unfit", "姓名"));
        assertThat(check(GOOD.replace("编号: place, 名称: 位置, 类型: 一行字", "编号: place, 名称: 位置, 取自: [wages.x], 类型: 一行字")))
                .anySatisfy(line -> assertThat(line).contains("paper.source", "wages.x"));
    }

    private List<String> read(String text) throws IOException {
        Problems problems = new Problems();
        book(text, problems);
        return ProblemLines.of(problems);
    }

    private List<String> check(String text) throws IOException {
        Problems problems = new Problems();
        PaperCheck check = new PaperCheck(LANGUAGE, new KnownNames(RuleBook.EMPTY, RouteBook.EMPTY), problems);
        book(text, problems).papers().forEach(paper -> check.check(paper, LocalDate.of(2026, 11, 29)));
        return ProblemLines.of(problems);
    }

    private PaperBook book(String text, Problems problems) throws IOException {
        Files.writeString(folder.resolve("lamp.yaml"), text);
        return PaperBook.read(folder, LANGUAGE, problems);
    }
}
