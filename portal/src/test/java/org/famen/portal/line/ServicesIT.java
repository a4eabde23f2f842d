package org.famen.portal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the bureau does is two clicks away (issue 20, section 3), from the front page and from the map of the site. */
class ServicesIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "述法与考核",
                "执法监督与涉企专项检查",
                "案卷评查",
                "行政调解和行政指导",
                "行政相对人法律风险防控",
                "矛盾纠纷多元化解机制",
                "专业性行业性调委会",
                "矛盾纠纷风险台账",
                "四级调解网络和数字",
                "八五普法",
                "一圈两翼",
                "宣传长廊",
                "一把手话创建",
                "灯光秀",
                "和谐劳动关系专项普法",
                "谁执法谁普法",
                "“法律明白人”三员作用",
                "民主法治示范村",
                "法律援助：谁能申请",
                "农民工讨薪",
                "法援惠民生",
                "普法宣传资料",
                "中小投资者保护之家",
                "投资者教育基地",
                "企业法律体检",
                "民营企业法治培训",
                "免费法律咨询",
                "仲裁融入多元化解方案",
                "公证工作意见",
                "公共法律服务中心和省级示范点",
                "下一步工作"
            })
    void aLineIsTwoClicksAway(String line) {
        assertThat(links(PORTAL.get("/"))).contains("/services", "/sitemap");
        String there = link(PORTAL.get("/services"), line).orElseThrow();

        assertThat(link(PORTAL.get("/sitemap"), line)).contains(there);
        // The check-up comes with the desk, which this portal has not.
        if (!there.equals("/checkup")) {
            assertThat(PORTAL.get(there).status()).as(there).isEqualTo(200);
        }
    }

    @Test
    void aLineHasAPageOfItsOwnWithItsFiguresAndWhatBelongsToIt() {
        Reply page = PORTAL.get("/line/administrative-mediation");

        assertThat(page.texts("h1")).containsExactly("行政调解和行政指导");
        assertThat(page.texts(".prose")).first().asString().contains("融入执法办案");
        assertThat(page.html().select(".figures__one svg")).hasSize(4);
        assertThat(links(page)).contains("/policy/first-violation-no-penalty");
    }

    @Test
    void theFiguresOfALineAreThereWhenItsBusinessIsDoneElsewhere() {
        Reply all = PORTAL.get("/services");

        assertThat(links(all))
                .contains("/guide/apply-for-legal-aid", "/line/legal-aid")
                .doesNotContain("/line/duty");
        assertThat(PORTAL.get("/line/legal-aid").html().select(".figures__one svg"))
                .isNotEmpty();
    }

    @Test
    void theMapIsReadAsCitizensThink() {
        assertThat(PORTAL.get("/services").texts("main h2"))
                .startsWith("遇到纠纷，找人调解")
                .contains("我们村、我们社区");
    }

    private static Optional<String> link(Reply page, String text) {
        return page.html().select("main a").stream()
                .filter(link -> link.text().contains(text))
                .map(link -> link.attr("href"))
                .findFirst();
    }

    private static List<String> links(Reply page) {
        return page.html().select("a").eachAttr("href");
    }
}
