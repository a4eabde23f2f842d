package org.famen.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Block;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.indexer.law.PublishedNames;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final LocalDate OLD = LocalDate.of(2010, 5, 1);
    private static final LocalDate NEW = LocalDate.of(2020, 1, 1);

    private static final Law LAMPS = law(
            "路灯法",
            version("路灯法", OLD, article(1, "点灯。"), article(2, "修灯。"), article(3, "赔灯。", "加倍赔灯。")),
            version("路灯法", NEW, article(1, "点灯。"), article(2, "看灯。"), article(3, "修灯。"), article(4, "赔灯。", "加倍赔灯。")));

    @Test
    void aReferenceMeansTheVersionThatHeldWhenTheCitingTextBegan() {
        Law before = law("提灯条例", version("提灯条例", LocalDate.of(2015, 3, 1), article(1, "依照路灯法第三条赔偿。")));
        Law behind = law("电灯条例", version("电灯条例", LocalDate.of(2021, 3, 1), article(1, "依照路灯法第四条第二款赔偿。")));

        References references = references(LAMPS, before, behind);

        assertThat(references.from("提灯条例", "2015-03-01", "1"))
                .containsExactly(new ReferenceDocument(0, 2, 8, "路灯法", "2010-05-01", List.of("3"), 0, 0, false));
        assertThat(references.from("电灯条例", "2021-03-01", "1"))
                .containsExactly(new ReferenceDocument(0, 2, 11, "路灯法", "2020-01-01", List.of("4"), 2, 0, false));
    }

    @Test
    void aChapterIsAllItsArticles() {
        Law law = law(
                "桥灯法",
                version(
                        "桥灯法",
                        NEW,
                        division("第一章", "总则", article(1, "点灯。")),
                        division(
                                "第二章",
                                "修灯",
                                division("第一节", "灯泡", article(2, "换灯泡。")),
                                division("第二节", "灯杆", article(3, "换灯杆。"), article(4, "油漆。"))),
                        division("第三章", "附则", article(5, "本法第二章、本法第二章第二节和本法第九章。"))));

        assertThat(references(law).from("桥灯法", "2020-01-01", "5"))
                .extracting(ReferenceDocument::addresses)
                .containsExactly(List.of("2", "3", "4"), List.of("3", "4"));
    }

    @Test
    void ofTheSecondChaptersOfACodeTheOneOfItsOwnBookIsMeant() {
        Law code = law(
                "灯法典",
                version(
                        "灯法典",
                        NEW,
                        division("第一编", "路灯", division("第二章", "点灯", article(1, "适用本法第二章。"))),
                        division("第二编", "桥灯", division("第二章", "修灯", article(2, "适用本法第二章。")))));
        Law other = law("提灯条例", version("提灯条例", NEW, article(1, "适用《灯法典》第二章，《灯法典》第二编第二章。")));

        References references = references(code, other);

        assertThat(references.from("灯法典", "2020-01-01", "1"))
                .extracting(ReferenceDocument::addresses)
                .containsExactly(List.of("1"));
        assertThat(references.from("灯法典", "2020-01-01", "2"))
                .extracting(ReferenceDocument::addresses)
                .containsExactly(List.of("2"));
        assertThat(references.from("提灯条例", "2020-01-01", "1"))
                .extracting(ReferenceDocument::addresses)
                .containsExactly(List.of(), List.of("2"));
    }

    @Test
    void anAnnexIsMeantByItsNumberOrBeingTheOnlyOne() {
        Part first = new Part.Annex(
                20, "附件1：", "灯价", List.of(new Part.Section(21, "", List.of(new Block.Paragraph(21, "三元。")))));
        Part second = new Part.Annex(
                22, "附件2：", "绳价", List.of(new Part.Section(23, "", List.of(new Block.Paragraph(23, "两元。")))));
        Law two = law("灯价办法", version("灯价办法", NEW, article(1, "见附件一、附件2、附件3和附件。"), first, second));
        Law one = law("绳价办法", version("绳价办法", NEW, article(1, "见附件。"), first));

        assertThat(references(two).from("灯价办法", "2020-01-01", "1"))
                .extracting(ReferenceDocument::addresses)
                .containsExactly(List.of("a1.s1"), List.of("a2.s1"));
        assertThat(references(one).from("绳价办法", "2020-01-01", "1"))
                .extracting(ReferenceDocument::addresses)
                .containsExactly(List.of("a1.s1"));
    }

    @Test
    void countsTheProvisionsOfOtherLawsThatCiteOne() {
        Law citing = law(
                "提灯条例",
                version("提灯条例", LocalDate.of(2021, 3, 1), article(1, "依照路灯法第三条和路灯法第三条。"), article(2, "同路灯法第三条、第四条。")));

        References references = references(LAMPS, citing);

        assertThat(references.to("路灯法", "2020-01-01", "3")).isEqualTo(2);
        assertThat(references.to("路灯法", "2020-01-01", "4")).isEqualTo(1);
        assertThat(references.to("路灯法", "2010-05-01", "3")).isZero();
    }

    @Test
    void aTextThatWasNotReadIsNotPassedOffAsTheOneThatIsMeant() {
        LawVersion amended = new LawVersion(
                "风筝法",
                NEW,
                NEW,
                null,
                List.of(new HistoryEvent(NEW, "2020年1月1日修订")),
                List.of(),
                List.of(article(1, "放风筝。")),
                "kite.md");
        Law citing = law("提灯条例", version("提灯条例", OLD, article(1, "依照风筝法第一条。")));

        References references = references(law("风筝法", amended), citing);

        assertThat(outcomes(references)).containsExactly(Outcome.LATER_TEXT);
        assertThat(references.from("提灯条例", "2010-05-01", "1"))
                .singleElement()
                .extracting(ReferenceDocument::later)
                .isEqualTo(true);
    }

    @Test
    void tellsWhyAReferenceLeadsNowhere() {
        Law citing = law(
                "提灯条例",
                version(
                        "提灯条例",
                        NEW,
                        article(1, "依照《月亮法》第二条。"),
                        article(2, "依照路灯法第九条。"),
                        article(3, "依照路灯法第四条第三款。"),
                        article(4, "持《提灯证》的除外。")));

        assertThat(outcomes(references(LAMPS, citing)))
                .containsExactlyInAnyOrder(Outcome.UNKNOWN_LAW, Outcome.NO_SUCH_ARTICLE, Outcome.NO_SUCH_PART);
    }

    @Test
    void placesRelativeToTheArticleAreFound() {
        Law law = law("提灯条例", version("提灯条例", NEW, article(1, "提灯。"), article(2, "灯要亮。", "前款的灯，适用前条和本条例第一条。")));

        References references = references(law);

        assertThat(references.from("提灯条例", "2020-01-01", "2"))
                .extracting(ReferenceDocument::addresses, ReferenceDocument::paragraph)
                .containsExactly(tuple(List.of("2"), 1), tuple(List.of("1"), 0), tuple(List.of("1"), 0));
    }

    @Test
    void anAmendmentSpeaksOfTheLawThatItChanges() {
        Law amendment = law("路灯法修正案", version("路灯法修正案", NEW, article(1, "第三条改为：“修新灯。”")));

        assertThat(references(LAMPS, amendment).from("路灯法修正案", "2020-01-01", "1"))
                .extracting(ReferenceDocument::lawId)
                .containsExactly("路灯法");
    }

    private static List<Outcome> outcomes(References references) {
        List<Outcome> outcomes = new ArrayList<>();
        references.forEach((speaking, reference) -> outcomes.add(reference.outcome()));
        return outcomes;
    }

    private static References references(Law... laws) {
        List<Law> all = List.of(laws);
        return References.of(all, PublishedNames.of(all, Catalogue.EMPTY.entries()));
    }

    private static Law law(String title, LawVersion... versions) {
        return new Law(title, title, List.of(), Level.LAW, "小镇大会", "", List.of(versions), null);
    }

    private static LawVersion version(String title, LocalDate day, Part... body) {
        return new LawVersion(title, day, day, null, List.of(), List.of(), List.of(body), title + ".md");
    }

    private static Part.Division division(String label, String title, Part... children) {
        return new Part.Division(1, label, title, List.of(children));
    }

    private static Part.Article article(int number, String... paragraphs) {
        var main = new ArticleNumber(number, 0);
        List<Block> blocks = Arrays.stream(paragraphs)
                .<Block>map(text -> new Block.Paragraph(1, text))
                .toList();
        return new Part.Article(1, main, main.label(), blocks);
    }
}
