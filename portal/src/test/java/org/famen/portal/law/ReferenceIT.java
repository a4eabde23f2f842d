package org.famen.portal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

class ReferenceIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void whatAnArticleSpeaksOfIsALink() {
        Reply page = PORTAL.get("/laws/桥铃法/5");

        assertThat(page.texts("a.reference")).containsExactly("前款", "《中华人民共和国路灯法》第三条");
        // The text of 2020 means the version of its day, which is not today's.
        assertThat(links(page)).containsExactly("/laws/桥铃法/5?p=1", "/laws/路灯法/3?version=2010-06-25");
    }

    @Test
    void aRangeLeadsToItsBeginningInTheLaw() {
        assertThat(links(PORTAL.get("/laws/桥铃法/6"))).containsExactly("/laws/桥铃法#art-2");
    }

    @Test
    void aLinkKeepsTheVersionAndTheDay() {
        assertThat(links(PORTAL.get("/laws/桥铃法/6?version=2012-06-30")))
                .containsExactly("/laws/桥铃法/2?version=2012-06-30");
        assertThat(links(PORTAL.get("/laws/桥铃法/6?at=2015-06-01"))).containsExactly("/laws/桥铃法/2?at=2015-06-01");
    }

    @Test
    void aLinkToAnotherLawLeadsToTheTextThatIsMeant() {
        String interpretation = "/laws/最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释";

        assertThat(links(PORTAL.get(interpretation + "/1"))).containsExactly("/laws/桥铃法/5?p=1");
        assertThat(links(PORTAL.get(interpretation + "/1?at=2022-06-01")))
                .containsExactly("/laws/桥铃法/5?at=2022-06-01&p=1");
        assertThat(links(PORTAL.get(interpretation + "/1?at=2030-01-01")))
                .containsExactly("/laws/桥铃法/5?version=2020-08-28&p=1");
    }

    @Test
    void theWordsOfATextStayWhatTheyAre() {
        assertThat(PORTAL.get("/laws/桥铃法/5").texts(".statute__line"))
                .containsExactly("弄断铃绳的，赔偿铃绳的价钱。", "故意弄断的，按照前款规定的价钱双倍赔偿；孩子弄断的，适用《中华人民共和国路灯法》第三条。");
        assertThat(PORTAL.get("/laws/桥铃法").texts("#art-5 .statute__line"))
                .isEqualTo(PORTAL.get("/laws/桥铃法/5").texts(".statute__line"));
    }

    @Test
    void whatServesAnArticleStandsBesideIt() {
        Reply page = PORTAL.get("/laws/桥铃法/5");

        assertThat(page.texts(".serving h2")).containsExactly("司法解释里怎么说（1）", "地方性法规里怎么说（1）");
        assertThat(page.texts(".serving li")).anyMatch(text -> text.startsWith("安澜市桥铃条例 第二条"));
        assertThat(page.texts(".counts li")).containsExactly("司法解释 1", "地方性法规 1");
    }

    @Test
    void whatCitesAnArticleIsListedAndNarrowedByRank() {
        Reply all = PORTAL.get("/laws/桥铃法/5/cited");
        Reply one = PORTAL.get("/laws/桥铃法/5/cited?level=LOCAL_REGULATION");

        assertThat(all.texts(".hit__title")).hasSize(2);
        assertThat(all.texts("main .pill")).containsExactly("全部", "司法解释 1", "地方性法规 1");
        assertThat(one.texts(".hit__title")).containsExactly("安澜市桥铃条例 第二条");
        assertThat(one.texts(".pill[aria-current]")).containsExactly("地方性法规 1");
    }

    @Test
    void whatCitesAnArticleCountsInItsNextVersionToo() {
        assertThat(PORTAL.get("/laws/桥铃法/5?version=2026-10-20").texts(".counts li"))
                .containsExactly("司法解释 1", "地方性法规 1");
    }

    @Test
    void whatCitesALawIsCountedWhole() {
        assertThat(PORTAL.get("/laws/桥铃法").texts(".about .counts li")).containsExactly("司法解释 2", "地方性法规 2");
        assertThat(PORTAL.get("/laws/桥铃法/cited").texts(".hit__title")).hasSize(4);
    }

    @Test
    void whatWasMadeLaterDoesNotCountOnADay() {
        assertThat(PORTAL.get("/laws/桥铃法/5?at=2022-12-31").texts(".counts li")).containsExactly("司法解释 1");
    }

    @Test
    void aRepealedOrUnknownPlaceIsNotFound() {
        assertThat(PORTAL.get("/laws/桥铃法/99/cited").status()).isEqualTo(404);
        assertThat(PORTAL.get("/laws/月亮法/cited").status()).isEqualTo(404);
    }

    @Test
    void theCitationIsTheOneOfCourts() {
        assertThat(citation("/laws/桥铃法/5")).isEqualTo("《中华人民共和国桥铃法》第五条");
        assertThat(citation("/laws/桥铃法/5?p=2")).isEqualTo("《中华人民共和国桥铃法》第五条第二款");
        assertThat(citation("/laws/路灯法/5?p=2&i=1")).isEqualTo("《中华人民共和国路灯法》第五条第二款第一项");
        assertThat(citation("/laws/桥铃法/5?version=2012-06-30")).isEqualTo("《中华人民共和国桥铃法》（2012年公布）第五条");
        assertThat(citation("/laws/桥铃法/5?version=2026-10-20")).isEqualTo("《中华人民共和国桥铃法》（2026年修正）第五条");
    }

    @Test
    void machinesReadTheLawAsLegislation() {
        String data = PORTAL.get("/laws/桥铃法/5?version=2012-06-30")
                .html()
                .select("script[type=application/ld+json]")
                .html();

        assertThat(data)
                .contains(
                        "\"@type\":\"Legislation\"",
                        "\"legislationIdentifier\":\"《中华人民共和国桥铃法》（2012年公布）第五条\"",
                        "\"legislationLegalForce\":\"https://schema.org/NotInForce\"",
                        "\"temporalCoverage\":\"2013-01-01/2021-02-28\"")
                .doesNotContain("<", ">");
    }

    private static String citation(String path) {
        return PORTAL.get(path).html().select("[data-copy]").attr("data-copy");
    }

    private static List<String> links(Reply page) {
        return page.html().select("a.reference").eachAttr("href").stream()
                .map(link -> URLDecoder.decode(link, StandardCharsets.UTF_8))
                .toList();
    }
}
