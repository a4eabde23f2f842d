package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.LawVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above the body: title, history, dates, 目录. */
class HeadTest {
    private static final String TITLE = "安澜市路灯管理条例";
    private static final String ADOPTED = "2020年5月6日 安澜市第三届人民代表大会常务委员会第九次会议通过";

    @TempDir
    Path folder;

    @Test
    void takesAPrintedTableOfContentsOutOfTheBody() throws IOException {
        LawVersion version = law(ADOPTED, "目　录", "第一章 总则", "第二章 附则", "## 第一章　总　则", "第一条 甲。", "## 第二章　附　则", "第二条 乙。");

        assertThat(version.printedContents()).containsExactly("目　录", "第一章 总则", "第二章 附则");
        assertThat(Outline.of(version)).containsExactly("# 第一章 总则", "  第一条 甲。", "# 第二章 附则", "  第二条 乙。");
    }

    @Test
    void takesContentsWithoutThatWordOutOfTheBody() throws IOException {
        LawVersion version = law(ADOPTED, "## 第一章 总则", "### 第一节 灯", "## 第二章 附则", "## 第一章 总则", "### 第一节 灯", "第一条 甲。");

        assertThat(version.printedContents()).containsExactly("第一章 总则", "第一节 灯", "第二章 附则");
        assertThat(Outline.of(version)).containsExactly("# 第一章 总则", "  # 第一节 灯", "    第一条 甲。");
    }

    @Test
    void takesContentsOnOneLineOutOfTheBody() throws IOException {
        assertThat(law(ADOPTED, "目录", "第一章 总则 第二章 附则", "## 第一章 总则", "第一条 甲。").printedContents())
                .containsExactly("目录", "第一章 总则 第二章 附则");
    }

    @Test
    void takesContentsOfATextWithoutChaptersOutOfTheBody() throws IOException {
        LawVersion version = law(ADOPTED, "目录", "一、总体要求", "二、保障措施", "一、总体要求", "照亮安澜。", "二、保障措施", "专款专用。");

        assertThat(version.printedContents()).hasSize(3);
        assertThat(Outline.of(version)).containsExactly("一、 总体要求 | 照亮安澜。", "二、 保障措施 | 专款专用。");
    }

    @Test
    void keepsTheBodyWhereTheContentsNeverComeAgain() throws IOException {
        LawVersion version = law(ADOPTED, "目录", "第一章 总则", "第一条 甲。");

        assertThat(version.printedContents()).containsExactly("目录");
        assertThat(Outline.of(version)).containsExactly("# 第一章 总则", "  第一条 甲。");
    }

    @Test
    void takesATitleThatIsPrintedTwiceOutOfTheBody() throws IOException {
        LawVersion version = law(ADOPTED, "安澜市路灯", "管理条例", "第一章 总则", "第二章 附则", "第一章 总则", "第一条 甲。", "第二章 附则", "第二条 乙。");

        assertThat(version.printedContents()).containsExactly("安澜市路灯", "管理条例", "第一章 总则", "第二章 附则");
        assertThat(Outline.of(version)).first().isEqualTo("# 第一章 总则");
    }

    @Test
    void countsTheNewestDateOfTheHistoryAsPromulgation() throws IOException {
        LawVersion version = law(ADOPTED + "\n\n2023年7月8日 安澜市第四届人民代表大会常务委员会第二次会议修正", "第一条 甲。");

        assertThat(version.promulgatedOn()).isEqualTo("2023-07-08");
        assertThat(version.history())
                .extracting(HistoryEvent::date)
                .containsExactly(LocalDate.of(2020, 5, 6), LocalDate.of(2023, 7, 8));
    }

    @Test
    void trustsTheDateInTheFileNameMoreThanTheHistory() throws IOException {
        assertThat(new TestLaws(folder)
                        .with(TITLE + "(2020-05-10).md", TestLaws.lawrefbook(TITLE, ADOPTED, "第一条 甲。"))
                        .only()
                        .promulgatedOn())
                .isEqualTo("2020-05-10");
    }

    @Test
    void readsDatesInChineseDigits() throws IOException {
        LawVersion version = law("二ＯＯ八年十二月二十八日 安澜市人民代表大会常务委员会通过　二〇〇九年三月一日起施行", "第一条 甲。");

        assertThat(version.promulgatedOn()).isEqualTo("2008-12-28");
        assertThat(version.effectiveFrom()).isEqualTo("2009-03-01");
    }

    @Test
    void passesOverDatesThatNoCalendarHas() throws IOException {
        assertThat(new TestLaws(folder)
                        .with(
                                TITLE + "(2020-13-45).md",
                                TestLaws.lawrefbook(TITLE, "2020年2月30日 公布\n\n" + ADOPTED, "第一条 甲。"))
                        .only()
                        .promulgatedOn())
                .isEqualTo("2020-05-06");
    }

    @Test
    void takesTheDayOfEffectFromTheLastArticleOfANewText() throws IOException {
        assertThat(law(ADOPTED, "第一条 甲。", "第二条 本条例自2020年9月1日起施行。").effectiveFrom())
                .isEqualTo("2020-09-01");
    }

    @Test
    void takesTheDayOfPromulgationWhereTheTextSaysSo() throws IOException {
        assertThat(law(ADOPTED, "第一条 甲。", "第二条 本条例自公布之日起施行。").effectiveFrom()).isEqualTo("2020-05-06");
    }

    @Test
    void neverTakesTheOriginalDayOfEffectForThatOfAnAmendedText() throws IOException {
        String amended = "1998年1月2日 安澜市人民代表大会常务委员会通过\n\n2020年5月6日 安澜市人民代表大会常务委员会修正";

        assertThat(law(amended, "第一条 甲。", "第二条 本条例自1998年3月1日起施行。").effectiveFrom())
                .isNull();
        assertThat(law(amended, "第一条 甲。", "第二条 本条例自公布之日起施行。").effectiveFrom()).isNull();
    }

    @Test
    void reportsATextWithoutAnyDate() throws IOException {
        assertThat(new TestLaws(folder)
                        .with("law.md", TestLaws.lawrefbook(TITLE, "", "第一条 甲。"))
                        .problems())
                .containsExactly("law.md:1: law.date.missing");
    }

    @Test
    void keepsWhatAnIssuerMadeThoughItHasNeitherADateNorAnArticle() throws IOException {
        var laws = new TestLaws(folder).with("law.md", TestLaws.lawrefbook("最高人民法院关于路灯问题的批复", "", "你院的请示收悉。路灯应当点亮。"));

        assertThat(laws.problems()).containsExactly("law.md:1: law.date.missing");
        assertThat(laws.read().documents()).hasSize(1);
    }

    @Test
    void takesTheTitleFromTheNameOfTheFileWhereTheTextHasNone() throws IOException {
        for (String name : new String[] {"路灯条例.txt", "02-路灯条例(2020-05-06).md", "路灯条例_20200506.md"}) {
            LawReading reading = new TestLaws(folder.resolve(name))
                    .with(name, ADOPTED + "\n\n第一章 总则\n\n第一条 甲。\n")
                    .read();

            assertThat(reading.documents())
                    .extracting(document -> document.version().title())
                    .containsExactly("路灯条例");
        }
    }

    @Test
    void readsFilesThatWerePutTogetherIntoOne() throws IOException {
        LawVersion version = new TestLaws(folder)
                .with(
                        "law.md",
                        "# " + TITLE + "\n\n## 总则\n\n" + ADOPTED + "\n\n<!-- INFO END -->\n\n第一条 甲。\n\n# " + TITLE
                                + "\n\n## 分则\n\n" + ADOPTED
                                + "\n\n2020年9月1日 施行\n\n<!-- INFO END -->\n\n第二条 乙。\n")
                .only();

        assertThat(version.history()).hasSize(2);
        assertThat(Outline.of(version)).containsExactly("# 总则", "  第一条 甲。", "# 分则", "  第二条 乙。");
    }

    @Test
    void readsSeveralLawsOfOneFile() throws IOException {
        new TestLaws(folder)
                .with(
                        "law.md",
                        TestLaws.lawrefbook("路灯条例", ADOPTED, "第一条 甲。")
                                + TestLaws.lawrefbook("灯杆条例", ADOPTED, "第一条 乙。"));

        assertThat(new TestLaws(folder).read().documents())
                .extracting(document -> document.version().title())
                .containsExactly("路灯条例", "灯杆条例");
    }

    @Test
    void leavesOutWhatHasNoSignOfALaw() throws IOException {
        var laws = new TestLaws(folder).with("law.md", TestLaws.lawrefbook("怎样讨薪", "该文出自网络", "先去找老板谈。"));

        assertThat(laws.problems()).containsExactly("law.md:1: law.none");
        assertThat(laws.read().documents()).isEmpty();
    }

    private LawVersion law(String history, String... body) throws IOException {
        return new TestLaws(folder)
                .with("law.md", TestLaws.lawrefbook(TITLE, history, body))
                .only();
    }
}
