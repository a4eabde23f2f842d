package org.famen.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.indexer.testing.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path root;

    private SourceFolder folder;

    @BeforeEach
    void writeSources() throws IOException {
        folder = new SourceFolder(root).writeCity();
        folder.writeLaw("小镇工资法", List.of("按月支付工资。", "不得拖欠工资。"));
        folder.writeLaw("小镇噪声法", List.of("夜间应当安静。"));
    }

    @Test
    void countsDocumentsAndArticlesBySource() {
        CommandRun run = CommandRun.of("check", folder.laws().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .containsPattern("source +documents +articles +sections +annexes +tables")
                .containsPattern("lawrefbook +2 +3 +0 +0 +0")
                .containsPattern("total +2 +3 +0 +0 +0")
                .contains("0 处已跳过");
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void namesWhatWasLeftOutAndEndsWith1() throws IOException {
        folder.write(folder.laws().resolve("empty.md"), "# 小镇空法\n\n<!-- INFO END -->\n");

        CommandRun run = CommandRun.of("check", folder.laws().toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .containsPattern("(?m)^empty\\.md.*: .+")
                .contains("1 处已跳过")
                .containsPattern("lawrefbook +2 +3");
    }

    @Test
    void aWarningAloneIsNoFailure() throws IOException {
        folder.write(folder.laws().resolve("undated.md"), "# 小镇桥梁法\n\n<!-- INFO END -->\n\n第一条 桥上不得停车。\n");

        CommandRun run = CommandRun.of("check", folder.laws().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("undated.md:1: ").contains("0 处已跳过，1 处请留意");
    }

    @Test
    void readsAFolderWithACityFileAsTheCity() throws IOException {
        CommandRun good = CommandRun.of("check", folder.city().toString());
        folder.write(folder.city().resolve("events/broken.md"), "---\n标题: 无时间\n---\n\n正文。\n");
        CommandRun bad = CommandRun.of("check", folder.city().toString());

        assertThat(good.exitCode()).isZero();
        assertThat(good.output()).contains("小镇市：政策文件 1 份，活动 1 场，机构 1 家");
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.output()).contains("events/broken.md");
    }

    @Test
    void looksUpWhatACityCitesInTheLawsBesideIt() throws IOException {
        folder.writeLaw("桥梁工资法", List.of("按月支付工资。"));
        folder.writePolicy("工资", "依照《桥梁工资法》第一条、第九条和《桥梁花园法》第二条办理。");

        CommandRun run =
                CommandRun.of("check", folder.laws().toString(), folder.city().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .containsPattern("policies/legal-aid-notice\\.md:\\d+: 引用了《桥梁工资法》第九条，这部法律没有这一条")
                .containsPattern("policies/legal-aid-notice\\.md:\\d+: 引用了《桥梁花园法》第二条，没有收录这部法律")
                .doesNotContain("《桥梁工资法》第一条，");
    }

    private static final String ROUTE = """
            编号: pay
            名称: 工资没给
            简介: 怎么要
            也叫: [讨要工资]
            问题:
              - {编号: left, 名称: 离职, 问: 走了吗？, 类型: 是否}
            途径:
              - {编号: talk, 途径: 协商, 名称: 去谈, 谁可以: 所有人, 费用: 不花钱, 多久: 一天, 效力: 说好就算, 怎么做: [去谈], 依据: 《小镇工资法》第一条, 去哪里: /help}
              - {编号: aid, 途径: 法律援助, 名称: 请人帮, 当: 离职, 谁可以: 所有人, 费用: 不花钱, 多久: 一天, 效力: 有人帮, 怎么做: [去问], 依据: 《小镇工资法》第二条, 去哪里: /help}
            例子:
              - {说: 走了, 给: {离职: 是}, 可以: [talk, aid]}
            """;

    private void writeRoute() throws IOException {
        folder.write(root.resolve("rules/parameters.csv"), "名称,自,至,数值,单位,来源,演示\n");
        folder.write(root.resolve("routes/pay.yaml"), ROUTE);
    }

    @Test
    void aRouteOfWhichAProvisionReadsOtherwiseFailsWithItsName() throws IOException {
        writeRoute();
        String rules = root.resolve("rules").toString();
        CommandRun confirmed =
                CommandRun.of("rules", "--rules", rules, "--laws", folder.laws().toString(), "--confirm", "route/pay");
        CommandRun good = CommandRun.of("check", rules, folder.laws().toString());
        folder.writeLaw("小镇工资法", List.of("按周支付工资。", "不得拖欠工资。"));
        CommandRun changed = CommandRun.of("check", rules, folder.laws().toString());

        assertThat(confirmed.output()).contains("2 provisions confirmed");
        assertThat(good.exitCode()).isZero();
        assertThat(good.output()).doesNotContain("工资没给");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.output()).contains("路径“工资没给”依据的《小镇工资法》第一条与写路径时读到的条文不一样了");
    }

    @Test
    void aNameOfARouteAndOfAPageIsTold() throws IOException {
        writeRoute();
        folder.write(folder.city().resolve("sections.csv"), "地址,名称,简介,按钮,也叫\n/guides,指南,怎么办,看,讨要工资\n");

        CommandRun run = CommandRun.of(
                "check", folder.city().toString(), root.resolve("rules").toString());

        assertThat(run.output()).contains("sections.csv:2: “讨要工资”既是 guides 的叫法，也是 route/pay 的叫法");
    }

    @Test
    void readsAFolderWithLayWordsAsTheLexicon() throws IOException {
        folder.write(root.resolve("lexicon/lay-words.csv"), "日常说法,法律用语,来源\n灯灭了,熄灭,自编\n灯,照明,自编\n");

        CommandRun run = CommandRun.of("check", root.resolve("lexicon").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("日常说法 1 条").contains("lay-words.csv:3: ");
    }

    @Test
    void aPathThatDoesNotExistIsSaidInOneLine() {
        CommandRun run = CommandRun.of("check", root.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).isEqualTo("There is no file or folder " + root.resolve("nowhere") + ".\n");
    }

    @Test
    void wantsAPath() {
        CommandRun run = CommandRun.of("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("Missing required parameter").contains("PATH");
    }
}
