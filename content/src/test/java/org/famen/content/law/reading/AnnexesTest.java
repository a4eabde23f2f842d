package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Provisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexesTest {
    private static final String HISTORY = "2020年5月6日 安澜市第三届人民代表大会常务委员会第九次会议通过";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "附：, 附",
        "附：灯型目录, 附：灯型目录",
        "附件, 附件",
        "附件：, 附件",
        "附件:灯型目录, 附件:灯型目录",
        "附件1, 附件1",
        "附件 2 灯型目录, 附件2 灯型目录",
        "附件一：灯型目录, 附件一：灯型目录",
        "附件一　灯型目录, 附件一 灯型目录",
        "附表, 附表",
        "附表二 灯型目录, 附表二 灯型目录",
        "附　表, 附表",
        "附录：, 附录",
        "附图, 附图",
        "## 附件一, 附件一",
        "## 附　灯型目录, 附 灯型目录"
    })
    void beginsAnAnnex(String line, String heading) throws IOException {
        assertThat(outline("第一条 甲。", line, "高杆灯")).containsExactly("第一条 甲。", "@ " + heading, "   高杆灯");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附加刑也可以独立适用。", "附件的格式，由市政主管部门规定。", "附 近的路灯优先修复", "附条件的许可，条件成就时生效。"})
    void leavesSentencesInTheArticle(String line) throws IOException {
        assertThat(outline("第一条 甲。", line)).containsExactly("第一条 甲。 | " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"附则", "附　则", "附 则", "## 附则", "## 附　　则"})
    void takesSupplementaryProvisionsForAChapter(String line) throws IOException {
        assertThat(outline("## 第一章 总则", "第一条 甲。", line, "第二条 乙。"))
                .containsExactly("# 第一章 总则", "  第一条 甲。", "# 附则", "  第二条 乙。");
    }

    @Test
    void givesEachAnnexItsOwnArticlesAndSections() throws IOException {
        LawVersion version = law("第一条 甲。", "附件1：", "一、高杆灯", "二、庭院灯", "附件2 报修规则", "第一条 乙。", "一、丙。");

        assertThat(Outline.of(version))
                .containsExactly("第一条 甲。", "@ 附件1", "  一、 高杆灯", "  二、 庭院灯", "@ 附件2 报修规则", "  第一条 乙。 | 一、丙。");
        assertThat(Provisions.of(version))
                .extracting(Provisions.Located::address)
                .containsExactly("1", "a1.s1", "a1.s2", "a2.1");
    }

    @Test
    void keepsAnAnnexOfWhichOnlyTheTitleIsPrinted() throws IOException {
        assertThat(outline("第一条 甲。", "附件：灯型目录（略）")).containsExactly("第一条 甲。", "@ 附件：灯型目录（略）");
    }

    @Test
    void reportsAnAnnexWithoutAnything() throws IOException {
        assertThat(laws("第一条 甲。", "附表：").problems()).containsExactly("law.md:9: law.annex.empty 附表：");
    }

    private List<String> outline(String... body) throws IOException {
        return Outline.of(law(body));
    }

    private LawVersion law(String... body) throws IOException {
        return laws(body).only();
    }

    private TestLaws laws(String... body) throws IOException {
        return new TestLaws(folder).with("law.md", TestLaws.lawrefbook("安澜市路灯管理条例", HISTORY, body));
    }
}
