package org.famen.portal.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.SmallCity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another city is another folder: nothing of the demonstration city is left, and what the folder lacks is not missed. */
class SecondCityIT {
    private static final SmallCity CITY = SmallCity.start();
    private static final PortalUnderTest PORTAL = CITY.portal();

    @AfterAll
    static void close() {
        CITY.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/laws",
                "/search?q=灯",
                "/help",
                "/help?near=东区",
                "/organisation/east-centre",
                "/policies",
                "/guides",
                "/consultations",
                "/events",
                "/event/lamp-evening",
                "/culture",
                "/culture/lamp-hill",
                "/investors",
                "/investor/lamp-shares",
                "/investors/glossary",
                "/investors/calculator",
                "/risks",
                "/reports",
                "/figures",
                "/about",
                "/sitemap",
                "/feeds/culture.atom",
                "/opensearch.xml",
                "/api/pages/culture"
            })
    void everyPageIsThisCitys(String path) {
        Reply reply = PORTAL.get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("安澜", "anlan", "??");
    }

    @Test
    void theFrameNamesTheCityItsBureauAndItsRecords() {
        Reply home = PORTAL.get("/");

        assertThat(home.texts("title")).containsExactly("首页 - 灯城法门");
        assertThat(home.texts(".brand")).containsExactly("灯城法门 灯城市司法局");
        assertThat(home.texts(".foot__records")).first().asString().contains("灯城市司法局", "演ICP备", "演公网安备");
        assertThat(home.texts(".dated a")).contains("灯下讲法");
    }

    @Test
    void whatItSaysOfItsPortalIsInTheFootAndNothingElse() {
        List<String> links = PORTAL.get("/").html().select(".foot a").eachAttr("href");

        assertThat(links).contains("/about").doesNotContain("/privacy", "/accessibility");
        assertThat(PORTAL.get("/about").texts(".prose")).containsExactly("灯城市司法局办的网站，只为灯城市的灯和人。有事打 12348。");
        assertThat(PORTAL.get("/privacy").status()).isEqualTo(404);
    }

    @Test
    void aShapeWithoutARingIsNotCalledOne() {
        Reply page = PORTAL.get("/culture");

        assertThat(page.texts(".shape h2")).containsExactly("东翼");
        assertThat(page.texts(".intro")).first().asString().doesNotContain("一圈两翼");
    }
}
