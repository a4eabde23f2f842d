package org.famen.portal.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    /** Features that come with the desk. */
    private static final Set<String> WITH_DESK = Set.of("/checkup", "/feedback");

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/accessibility", "/privacy"})
    void aPageSpeaksOfThisCity(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".prose")).first().asString().contains("安澜市司法局").doesNotContain("{", "}");
        assertThat(page.texts(".facts dd")).contains("安澜市司法局", "12348", "演ICP备00000000号-1", "演公网安备00000000000000号");
    }

    @Test
    void thePrivacyNoticeSaysWhatTheLawAsksFor() {
        String notice = PORTAL.get("/privacy").texts("main").getFirst();

        assertThat(notice).contains("保存多久", "您的权利", "撤回同意", "第十七条", "180 天", "view", "visitor");
    }

    @Test
    void theFootLeadsToAllOfThem() {
        List<String> links = PORTAL.get("/laws/路灯法").html().select(".foot a").eachAttr("href");

        assertThat(links)
                .contains("/about", "/accessibility", "/privacy", "/sitemap")
                .contains("/feedback?page=/laws/%25E8%25B7%25AF%25E7%2581%25AF%25E6%25B3%2595");
    }

    @Test
    void theMapLeadsToPagesThatAreThere() {
        List<String> links = PORTAL.get("/sitemap").html().select("main a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(15).doesNotHaveDuplicates().containsAll(WITH_DESK);
        assertThat(links)
                .filteredOn(link -> !WITH_DESK.contains(link))
                .allSatisfy(
                        link -> assertThat(PORTAL.get(link).status()).as(link).isIn(200, 303));
    }

    @Test
    void itStandsWithoutIndex() {
        try (PortalUnderTest alone = PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:1"))) {
            assertThat(alone.get("/privacy").status()).isEqualTo(200);
            assertThat(alone.get("/sitemap").status()).isEqualTo(200);
        }
    }
}
