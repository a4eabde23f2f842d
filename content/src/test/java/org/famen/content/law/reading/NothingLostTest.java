package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every non-blank character of a source is in the model or in a reported problem. */
class NothingLostTest {
    private static final String TITLE = "安澜市路灯管理条例";
    private static final String HISTORY = "2020年5月6日 安澜市人民代表大会常务委员会通过\n\n|会议|第九次|\n\n自2020年9月1日起施行　第7号";
    private static final String[] BODY = {
        "安澜市路灯",
        "管理条例",
        "目　录",
        "第一章 总则",
        "附则",
        "## 第一章　总　　则",
        "为了照亮安澜：",
        "**第一条**　甲<!-- 注 -->乙&lt;丙：",
        "（一）丁；\n1、戊。\n①己。",
        "|灯型|瓦|\n|---|---|\n|高杆||\n|—|100|",
        "见<table><caption>表一</caption><tr><th>灯</th></tr><tr><td>庭<br/>院</td></tr></table>后文",
        "第三人除外。",
        "第二条之一切规定，不适用。",
        "笫二条 “第三条 引文",
        "第四条 引文。”",
        "### 无号标题",
        "第三条 见[附件](./a.md)与![图样](./b.png)。",
        "## 附　则",
        "第三条 重号。",
        "## 附　灯型",
        "一、高杆",
        "附件1：",
        "第一条 庚。",
        "附表",
        "*（略）*"
    };

    @TempDir
    Path folder;

    private TestLaws laws;

    @BeforeEach
    void startWithAnEmptyFolder() {
        laws = new TestLaws(folder);
    }

    @Test
    void ofATextWithEveryAwkwardShape() throws IOException {
        laws.with("law.md", TestLaws.lawrefbook(TITLE, HISTORY, BODY));

        expectNoLosses();
    }

    @Test
    void ofATextWithWindowsLineEndsAndMarkOfByteOrder() throws IOException {
        laws.with("law.md", "\ufeff" + TestLaws.lawrefbook(TITLE, HISTORY, BODY).replace("\n", "\r\n"));

        expectNoLosses();
    }

    @Test
    void ofATextWhoseHeadNoMarkEnds() throws IOException {
        laws.with("law/README.md", TestLaws.justLaws(TITLE, HISTORY, BODY));

        expectNoLosses();
    }

    @Test
    void ofLawsThatAreSplitOverFiles() throws IOException {
        laws.with("a/甲编.md", TestLaws.lawrefbook("测试用法\n\n# 甲编", HISTORY, BODY))
                .with("a/乙编.md", TestLaws.lawrefbook("测试用法\n\n# 乙编", "2021年1月1日 修正", "目录", "第七章", "第七章", "第七十条 辛。"))
                .with("b/README.md", "# 路灯法\n\n2020年5月6日全国人民代表大会通过\n")
                .with("b/01.md", "# 第一编　甲\n\n## 第一章　乙\n\n**第一条**　丙。\n\n## 附件一\n\n丁\n")
                .with("b/02.md", "# 修正案\n\n## 路灯法修正案\n\n2021年5月6日通过\n\n一、戊。\n")
                .with("b/03.md", "# 关于灯的决定\n\n2021年5月6日通过\n\n己。\n");

        expectNoLosses();
    }

    @Test
    void isToldOfFilesThatWereLeftOut() throws IOException {
        laws.with("a.md", "第一条 没有标题。\n")
                .with("b.md", "---\nhome: true\n---\n\n欢迎\n")
                .with("c/01.md", "# 第一编　甲\n\n**第一条**　没有封面。\n");

        expectNoLosses();
    }

    @Test
    void wouldBeSeenIfItWere() throws IOException {
        LawReading reading = laws.with("law.md", TestLaws.lawrefbook(TITLE, HISTORY, "第一条 甲。"))
                .read();
        laws.with("law.md", TestLaws.lawrefbook(TITLE, HISTORY, "第一条 甲乙。"));

        assertThat(Losses.in(folder, reading).all()).containsExactly("law.md:11");
    }

    private void expectNoLosses() {
        Losses losses = Losses.in(folder, laws.read());

        assertThat(losses.all()).isEmpty();
    }
}
