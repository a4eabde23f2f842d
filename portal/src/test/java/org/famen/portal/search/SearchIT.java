package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

class SearchIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void findsTheArticleThatSpeaksOfIt() {
        Reply page = PORTAL.get("/search?q=试用期 被辞退");
        System.out.println(page.body());
        System.out.println(page.response().headers());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".hit__title").getFirst()).isEqualTo("路灯法 第五条");
    }
}
