package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.LawVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws whose text is split over files, in the two shapes that are known. */
class SplitLawsTest {
    private static final String TITLE = "中华人民共和国测试用法";
    private static final String ADOPTED = "2021年3月4日第九届全国人民代表大会第二次会议通过";

    @TempDir
    Path folder;

    @Test
    void joinsFilesThatNameTheirPartInASecondTitle() throws IOException {
        LawVersion version = new TestLaws(folder)
                .with("测试用法/乙编.md", part("第二编 乙", "", "第三条 丙。", "## 附件", "灯型"))
                .with("测试用法/甲编.md", part("第一编 甲", "", "## 第一章 灯", "第一条 甲。", "第二条 乙。"))
                .with("测试用法/附则.md", part("附则", "2022年1月1日 施行", "第四条 丁。"))
                .only();

        assertThat(Outline.of(version))
                .containsExactly(
                        "# 第一编 甲",
                        "  # 第一章 灯",
                        "    第一条 甲。",
                        "    第二条 乙。",
                        "# 第二编 乙",
                        "  第三条 丙。",
                        "  @ 附件",
                        "     灯型",
                        "# 附则",
                        "  第四条 丁。");
        assertThat(version.title()).isEqualTo(TITLE);
        assertThat(version.history()).extracting(HistoryEvent::text).contains("2022年1月1日 施行");
    }

    @Test
    void keepsPartsOfTwoVersionsApart() throws IOException {
        assertThat(new TestLaws(folder)
                        .with("甲编(2021-03-04).md", part("第一编 甲", "", "第一条 甲。"))
                        .with("甲编(2025-03-04).md", part("第一编 甲", "", "第一条 乙。"))
                        .read()
                        .documents())
                .hasSize(2);
    }

    @Test
    void joinsACoverWithItsPartsInTheOrderOfTheirArticles() throws IOException {
        LawVersion version = new TestLaws(folder)
                .with("test-law/README.md", "---\nnext: a.md\n---\n\n# " + TITLE + "\n\n" + ADOPTED + "\n")
                .with("test-law/00-supplementary.md", "# 附则\n\n**第三条**　丙。\n\n## 附件一\n\n灯型\n")
                .with("test-law/01.md", "# 第一编　甲\n\n## 第一章　灯\n\n**第一条**　甲。\n")
                .with("test-law/02.md", "# 第二编　乙\n\n**第二条**　乙。\n")
                .with("test-law/preamble.md", "# 序言\n\n灯者，明也。\n")
                .only();

        assertThat(Outline.of(version))
                .containsExactly(
                        "# 序言",
                        "   灯者，明也。",
                        "# 第一编 甲",
                        "  # 第一章 灯",
                        "    第一条 甲。",
                        "# 第二编 乙",
                        "  第二条 乙。",
                        "# 附则",
                        "  第三条 丙。",
                        "@ 附件一",
                        "   灯型");
        assertThat(version.source()).isEqualTo("test-law/README.md");
    }

    @Test
    void readsAmendmentsAndOtherTextsBesideTheCoverAsLawsOfTheirOwn() throws IOException {
        List<SourceDocument> documents = new TestLaws(folder)
                .with("test-law/README.md", "# " + TITLE + "\n\n" + ADOPTED + "\n")
                .with("test-law/01.md", "# 第一编　甲\n\n**第一条**　甲。\n")
                .with(
                        "test-law/04-amendment.md",
                        "# 修正案\n\n## 测试用法修正案\n\n2022年1月2日第九届全国人民代表大会第三次会议通过\n\n一、删去第二条。\n\n"
                                + "## 测试用法修正案（二）\n\n2023年1月2日第九届全国人民代表大会第四次会议通过\n\n一、删去第三条。\n")
                .with("test-law/05-decision.md", "# 关于路灯的决定\n\n1998年1月2日全国人民代表大会常务委员会通过\n\n一、照明。\n")
                .read()
                .documents();

        assertThat(documents)
                .extracting(document ->
                        document.version().title() + " " + document.version().promulgatedOn())
                .containsExactlyInAnyOrder(
                        TITLE + " 2021-03-04", "测试用法修正案 2022-01-02", "测试用法修正案（二） 2023-01-02", "关于路灯的决定 1998-01-02");
    }

    @Test
    void losesNothingOfAnAmendmentThatIsNoCollection() throws IOException {
        assertThat(Outline.of(new TestLaws(folder)
                        .with("修正案.md", "# 修正案\n\n2022年1月2日全国人民代表大会通过\n\n一、删去第二条。\n\n## 说明\n\n照明。\n")
                        .only()))
                .containsExactly("一、 删去第二条。", "# 说明", "   照明。");
    }

    @Test
    void reportsPartsWithoutACover() throws IOException {
        TestLaws laws = new TestLaws(folder).with("test-law/01.md", "# 第一编　甲\n\n**第一条**　甲。\n");

        assertThat(laws.problems()).containsExactly("test-law/01.md:1: law.part.no_cover");
        assertThat(laws.read().documents()).isEmpty();
    }

    private static String part(String part, String more, String... body) {
        return TestLaws.lawrefbook(TITLE + "\n\n# " + part, ADOPTED + "\n\n" + more, body);
    }
}
