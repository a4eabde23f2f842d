package org.famen.indexer.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.indexer.city.AnsweredQuestions;
import org.famen.indexer.embedding.ProvisionVectors;
import org.famen.indexer.reference.References;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleDocumentsTest {
    private static final AnsweredQuestions NO_QUESTIONS = new AnsweredQuestions(List.of());
    private static final QuantizedVector VECTOR = new QuantizedVector(new byte[] {127, 0, -1});
    private static final ProvisionVectors SOME = text -> text.equals("拖欠工资") ? Optional.of(VECTOR) : Optional.empty();

    private static final LocalDate OLD = LocalDate.of(2010, 5, 1);
    private static final LocalDate NEW = LocalDate.of(2020, 1, 1);

    @Test
    void copiesTheLawOntoEveryProvision() {
        ArticleDocument article = only(law(version(NEW, article(39, 0))));

        assertThat(article.id()).isEqualTo("小镇工资法@2020-01-01#39");
        assertThat(article.lawId()).isEqualTo("小镇工资法");
        assertThat(article.lawTitle()).isEqualTo("小镇工资法");
        assertThat(article.aliases()).containsExactly("工资法");
        assertThat(article.level()).isEqualTo("LAW");
        assertThat(article.issuer()).isEqualTo("小镇大会");
        assertThat(article.promulgatedOn()).isEqualTo(NEW);
        assertThat(article.inForceFrom()).isEqualTo(NEW.plusMonths(1));
        assertThat(article.ordinal()).isZero();
    }

    @Test
    void writesAnArticleNumberInEveryForm() {
        ArticleDocument article = only(law(version(NEW, article(120, 1))));

        assertThat(article.address()).isEqualTo("120-1");
        assertThat(article.number()).isEqualTo(120);
        assertThat(article.label()).isEqualTo("第一百二十条之一");
        assertThat(article.writtenForms()).containsExactly("120之一", "一百二十之一", "第120条之一", "第一百二十条之一");
    }

    @Test
    void aSectionHasAnAddressAndNoNumber() {
        ArticleDocument section = only(law(version(NEW, new Part.Section(1, "一、", words("依法办理。")))));

        assertThat(section.address()).isEqualTo("s1");
        assertThat(section.number()).isNull();
        assertThat(section.writtenForms()).isEmpty();
    }

    @Test
    void keepsTheHeadingsAboveAndTheOrder() {
        Part chapter = new Part.Division(
                1, "第一章", "总则", List.of(new Part.Division(2, "第一节", "目的", List.of(article(1, 0))), article(2, 0)));

        List<ArticleDocument> articles = ArticleDocuments.of(
                        law(version(NEW, chapter)), NO_QUESTIONS, References.NONE, SOME)
                .toList();

        assertThat(articles)
                .extracting(ArticleDocument::divisions)
                .containsExactly(List.of("第一章 总则", "第一节 目的"), List.of("第一章 总则"));
        assertThat(articles).extracting(ArticleDocument::ordinal).containsExactly(0, 1);
    }

    @Test
    void articlesOfAnAnnexAndNumbersThatOccurTwiceHaveAddressesOfTheirOwn() {
        Part annex = new Part.Annex(9, "附件一", "", List.of(article(1, 0)));

        assertThat(ArticleDocuments.of(
                        law(version(NEW, article(1, 0), article(1, 0), annex)), NO_QUESTIONS, References.NONE, SOME))
                .extracting(ArticleDocument::address)
                .containsExactly("1", "1~2", "a1.1");
    }

    @Test
    void keepsBlocksForReadingAndWordsForSearching() {
        Part article = new Part.Article(
                1,
                new ArticleNumber(1, 0),
                "第一条",
                List.of(
                        new Block.Paragraph(1, "有下列情形之一的："),
                        new Block.Item(2, "（一）", 1, "拖欠工资；"),
                        new Block.Item(3, "1.", 2, "超过三十日；"),
                        new Block.Table(4, List.of(List.of("级别", "金额"), List.of("甲", "10")), true)));

        ArticleDocument document = only(law(version(NEW, article)));

        assertThat(document.text()).isEqualTo("有下列情形之一的：\n（一）拖欠工资；\n1.超过三十日；\n级别\t金额\n甲\t10");
        assertThat(document.blocks())
                .containsExactly(
                        new BlockDocument("paragraph", "", "有下列情形之一的：", List.of(), false),
                        new BlockDocument("item", "（一）", "拖欠工资；", List.of(), false),
                        new BlockDocument("subitem", "1.", "超过三十日；", List.of(), false),
                        new BlockDocument("table", "", "", List.of(List.of("级别", "金额"), List.of("甲", "10")), true));
    }

    @Test
    void versionsHaveNamesOfTheirOwnInArticlesAndInTheLaw() {
        Law law = law(
                version(null, article(1, 0)),
                version(null, article(1, 0)),
                version(OLD, article(1, 0)),
                version(NEW, article(1, 0)));

        assertThat(ArticleDocuments.of(law, NO_QUESTIONS, References.NONE, SOME))
                .extracting(ArticleDocument::versionId)
                .containsExactly("undated", "undated~2", "2010-05-01", "2020-01-01");
        LawDocument document = LawDocuments.of(law, Catalogue.EMPTY, List.of());
        assertThat(document.versions())
                .extracting(VersionDocument::id)
                .containsExactly("undated", "undated~2", "2010-05-01", "2020-01-01");
        assertThat(document.promulgatedOn()).isEqualTo(NEW);
    }

    @Test
    void aLongTitleGivesAnIdThatElasticsearchTakes() {
        Law law = law("关于办理小镇工资案件的若干规定".repeat(20), version(NEW, article(1, 0)));

        ArticleDocument document = only(law);

        assertThat(document.id().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(512);
        assertThat(document.id()).endsWith("@2020-01-01#1");
    }

    @Test
    void aLawIsFoundByItsPinyin() {
        LawDocument document = LawDocuments.of(law(version(NEW, article(1, 0))), Catalogue.EMPTY, List.of());

        assertThat(document.pinyin()).isEqualTo("xiaozhengongzifa");
        assertThat(document.initials()).isEqualTo("xzgzf");
        assertThat(document.names()).containsExactly("小镇工资法", "工资法");
        assertThat(document.provisions()).isEqualTo(1);
    }

    @Test
    void whatItMeansIsThereWhereItIsKnown() {
        ArticleDocument known = only(law(version(NEW, saying("拖欠工资"))));
        ArticleDocument unknown = only(law(version(NEW, saying("无关之语"))));

        assertThat(known.provision()).isEqualTo("小镇工资法#1");
        assertThat(known.length()).isEqualTo(4);
        assertThat(known.meaning()).isEqualTo("7f00ff");
        assertThat(unknown.meaning()).isNull();
    }

    private static Part saying(String text) {
        return new Part.Article(1, new ArticleNumber(1, 0), "第一条", words(text));
    }

    private static ArticleDocument only(Law law) {
        return ArticleDocuments.of(law, NO_QUESTIONS, References.NONE, SOME)
                .findFirst()
                .orElseThrow();
    }

    private static Law law(LawVersion... versions) {
        return law("小镇工资法", versions);
    }

    private static Law law(String title, LawVersion... versions) {
        return new Law(title, title, List.of("工资法"), Level.LAW, "小镇大会", "", List.of(versions), null);
    }

    private static LawVersion version(@Nullable LocalDate promulgatedOn, Part... body) {
        LocalDate effectiveFrom = promulgatedOn == null ? null : promulgatedOn.plusMonths(1);
        return new LawVersion(
                "小镇工资法", promulgatedOn, effectiveFrom, null, List.of(), List.of(), List.of(body), "wages.md");
    }

    private static Part.Article article(int main, int sub) {
        var number = new ArticleNumber(main, sub);
        return new Part.Article(1, number, number.label(), words("应当按月支付工资。"));
    }

    private static List<Block> words(String text) {
        return List.of(new Block.Paragraph(1, text));
    }
}
