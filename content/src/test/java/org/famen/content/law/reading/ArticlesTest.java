package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.Provisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles, divisions and sections in every shape in which law texts print them. */
class ArticlesTest {
    private static final String HISTORY = "2020年5月6日 安澜市第三届人民代表大会常务委员会第九次会议通过";

    @TempDir
    Path folder;

    @Test
    void keepsParagraphsAndItemsWithTheirArticle() throws IOException {
        assertThat(outline("第一条 路灯归市民共有。", "任何人可以报修。", "第二条 报修可以：", "（一）打电话；", "（二）发短信：", "1.写明灯号；", "2.写明路名。"))
                .containsExactly("第一条 路灯归市民共有。 | 任何人可以报修。", "第二条 报修可以： | -（一）打电话； | -（二）发短信： | --1.写明灯号； | --2.写明路名。");
    }

    @Test
    void readsInsertedArticles() throws IOException {
        LawVersion version = law("第二条 甲。", "第二条之一 乙。", "第二条之二　丙。", "第三条 丁。");

        assertThat(Outline.of(version)).containsExactly("第二条 甲。", "第二条之一 乙。", "第二条之二 丙。", "第三条 丁。");
        assertThat(Provisions.of(version))
                .extracting(Provisions.Located::address)
                .containsExactly("2", "2-1", "2-2", "3");
    }

    @Test
    void takesAWordThatBeginsWithTheSignOfInsertionForText() throws IOException {
        assertThat(outline("第一条 甲。", "第二条之一切规定，适用本条例。")).containsExactly("第一条 甲。 | 第二条之一切规定，适用本条例。");
    }

    @Test
    void buildsDivisionsOfAllRanks() throws IOException {
        assertThat(outline(
                        "## 第一编 总则",
                        "### 第一分编 通则",
                        "#### 第一章 一般规定",
                        "##### 第一节 灯",
                        "第一条 甲。",
                        "##### 第二节 杆",
                        "第二条 乙。",
                        "#### 第二章 经费",
                        "第三条 丙。",
                        "## 第二编 分则",
                        "第四条 丁。",
                        "## 附　则",
                        "第五条 戊。"))
                .containsExactly(
                        "# 第一编 总则",
                        "  # 第一分编 通则",
                        "    # 第一章 一般规定",
                        "      # 第一节 灯",
                        "        第一条 甲。",
                        "      # 第二节 杆",
                        "        第二条 乙。",
                        "    # 第二章 经费",
                        "      第三条 丙。",
                        "# 第二编 分则",
                        "  第四条 丁。",
                        "# 附则",
                        "  第五条 戊。");
    }

    @Test
    void takesPaddingOutOfHeadings() throws IOException {
        assertThat(outline("## 第一章　总　　则", "第一条 甲。", "## 第二章　养 护", "第二条 乙。", "## 第三章 灯杆 与 灯罩", "第三条 丙。"))
                .containsExactly("# 第一章 总则", "  第一条 甲。", "# 第二章 养护", "  第二条 乙。", "# 第三章 灯杆 与 灯罩", "  第三条 丙。");
    }

    @Test
    void takesHeadingsThatNoMarkShows() throws IOException {
        assertThat(outline("第一章　总则", "第一条 甲。", "第一节课的路灯，照旧。", "附　则", "第二条 乙。"))
                .containsExactly("# 第一章 总则", "  第一条 甲。 | 第一节课的路灯，照旧。", "# 附则", "  第二条 乙。");
    }

    @Test
    void leavesLinesThatOnlyBeginLikeAnArticleInTheText() throws IOException {
        assertThat(outline(
                        "第一条 甲。", "第三人损坏路灯的，应当赔偿。", "第一款所称第三人，包括路人。", "第二条第一款的规定不适用于灯塔。", "第二条规定的期限，从报修起算。", "第二条 乙。"))
                .containsExactly(
                        "第一条 甲。 | 第三人损坏路灯的，应当赔偿。 | 第一款所称第三人，包括路人。 | 第二条第一款的规定不适用于灯塔。 | 第二条规定的期限，从报修起算。", "第二条 乙。");
    }

    @Test
    void readsArticlesThatFollowWithoutAGap() throws IOException {
        assertThat(outline("第一条 甲。", "第二条路灯由市政养护。", "第三条 丙。")).containsExactly("第一条 甲。", "第二条 路灯由市政养护。", "第三条 丙。");
    }

    @Test
    void readsArticlesInBoldWithWideGaps() throws IOException {
        assertThat(outline("**第一条**　甲。", "**第二条**", "乙。")).containsExactly("第一条 甲。", "第二条 乙。");
    }

    @Test
    void readsAMisprintedSignOfTheArticle() throws IOException {
        assertThat(outline("第一条 甲。", "笫二条 乙。", "第三条 丙。")).containsExactly("第一条 甲。", "笫二条 乙。", "第三条 丙。");
    }

    @Test
    void readsThousandsOfArticles() throws IOException {
        String[] articles = new String[1242];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = new ArticleNumber(i + 1, 0).label() + " 第" + (i + 1) + "盏。";
        }

        assertThat(law(articles).articles())
                .hasSize(1242)
                .last()
                .extracting(Part.Article::label)
                .isEqualTo("第一千二百四十二条");
    }

    @Test
    void keepsAmendmentsAsSectionsWithTheWordingThatTheyQuote() throws IOException {
        assertThat(outline(
                        "一、将第三条修改为：“第三条 路灯昼夜不熄。",
                        "“第四条 夜间停电的，应当公告。”",
                        "二、增加一条，作为第五条之一：",
                        "“第五条之一 路灯应当编号。”",
                        "三、本修正案自公布之日起施行。"))
                .containsExactly(
                        "一、 将第三条修改为：“第三条 路灯昼夜不熄。 | “第四条 夜间停电的，应当公告。”",
                        "二、 增加一条，作为第五条之一： | “第五条之一 路灯应当编号。”",
                        "三、 本修正案自公布之日起施行。");
    }

    @Test
    void keepsQuotedLinesThatBeginLikeArticlesInsideTheAmendment() throws IOException {
        assertThat(outline("一、第三条至第五条修改为：“", "第三条 路灯昼夜不熄。", "第四条 夜间停电的，应当公告。”", "二、删去第六条。"))
                .containsExactly("一、 第三条至第五条修改为：“ | 第三条 路灯昼夜不熄。 | 第四条 夜间停电的，应当公告。”", "二、 删去第六条。");
    }

    @Test
    void keepsQuotedLinesInsideAnAmendingArticle() throws IOException {
        assertThat(outline("第一条 将《安澜市灯塔条例》第三十条修改为：“", "第三十条 灯塔昼夜不熄。”", "第二条 本决定自公布之日起施行。"))
                .containsExactly("第一条 将《安澜市灯塔条例》第三十条修改为：“ | 第三十条 灯塔昼夜不熄。”", "第二条 本决定自公布之日起施行。");
    }

    @Test
    void readsRepliesAsPlainSections() throws IOException {
        LawVersion version = law("各区人民政府：", "你们关于路灯的请示收悉，批复如下：", "一、同意安装。", "二、费用自理。", "此复。");

        assertThat(Outline.of(version))
                .containsExactly("各区人民政府： | 你们关于路灯的请示收悉，批复如下：".indent(1).stripTrailing(), "一、 同意安装。", "二、 费用自理。 | 此复。");
        assertThat(Provisions.of(version))
                .extracting(Provisions.Located::address)
                .containsExactly("s1", "s2", "s3");
    }

    @Test
    void readsPlainTextAsOneSection() throws IOException {
        assertThat(outline("会议决定，路灯节放假一天。", "特此公告。")).containsExactly(" 会议决定，路灯节放假一天。 | 特此公告。");
    }

    @Test
    void keepsNumberedLinesInsideTheArticlesOfALawThatHasArticles() throws IOException {
        assertThat(outline("第一条 路灯分为：", "一、高杆灯；", "二、庭院灯。", "第二条 乙。"))
                .containsExactly("第一条 路灯分为： | 一、高杆灯； | 二、庭院灯。", "第二条 乙。");
    }

    @Test
    void keepsAPreambleInFrontOfTheFirstArticle() throws IOException {
        assertThat(outline("为了照亮安澜，制定本条例。", "第一条 甲。")).containsExactly(" 为了照亮安澜，制定本条例。", "第一条 甲。");
    }

    @Test
    void reportsArticlesThatComeTwiceAndKeepsBothLinkable() throws IOException {
        LawReading reading = read("第一条 甲。", "第二条 乙。", "第二条 丙。");

        assertThat(TestLaws.problems(reading)).containsExactly("law.md:11: law.article.duplicate 第二条");
        assertThat(addresses(reading)).containsExactly("1", "2", "2~2");
    }

    @Test
    void reportsArticlesOutOfOrder() throws IOException {
        LawReading reading = read("第一条 甲。", "第二条 乙。", "第四条 丁。", "第三条 丙。");

        assertThat(TestLaws.problems(reading))
                .containsExactly("law.md:11: law.article.gap 第四条 第二条", "law.md:13: law.article.order 第三条 第四条");
        assertThat(addresses(reading)).containsExactly("1", "2", "4", "3");
    }

    private static List<String> addresses(LawReading reading) {
        return Provisions.of(reading.documents().getFirst().version()).stream()
                .map(Provisions.Located::address)
                .toList();
    }

    private List<String> outline(String... body) throws IOException {
        return Outline.of(law(body));
    }

    private LawVersion law(String... body) throws IOException {
        return laws(body).only();
    }

    private LawReading read(String... body) throws IOException {
        return laws(body).read();
    }

    private TestLaws laws(String... body) throws IOException {
        return new TestLaws(folder).with("law.md", TestLaws.lawrefbook("安澜市路灯管理条例", HISTORY, body));
    }
}
