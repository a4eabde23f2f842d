package org.famen.portal.useful;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.junit.jupiter.api.Test;

class UsefulIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String GUIDE = "guide/labour-arbitration";

    private final Caller caller = new Caller(PORTAL.address());

    @Test
    void whoWasHelpedIsThankedAndGoesBack() {
        Reply thanks = caller.post("/useful", Map.of("page", GUIDE, "useful", "yes"));

        assertThat(thanks.status()).isEqualTo(200);
        assertThat(thanks.texts("h1")).containsExactly("谢谢，记下了");
        assertThat(thanks.html().select("main .button").attr("href")).isEqualTo("/" + GUIDE);
        assertThat(thanks.header("Set-Cookie")).isEmpty();
    }

    @Test
    void whoWasNotHelpedIsShownWhatElseThereIs() {
        Reply thanks = caller.post("/useful", Map.of("page", GUIDE, "useful", "no"));

        assertThat(thanks.html().select(".acts a").eachAttr("href"))
                .containsExactly("/route", "/book", "tel:12348", "/feedback?page=/" + GUIDE);
    }

    @Test
    void whoSaysTheSameAllDayMakesNoFigureOfIt() {
        int before = opinions();
        for (int times = 0; times < 10; times++) {
            assertThat(caller.post("/useful", Map.of("page", GUIDE, "useful", "no"))
                            .status())
                    .isEqualTo(200);
        }

        assertThat(opinions() - before).isLessThanOrEqualTo(5);
    }

    private static int opinions() {
        return Sql.of(PORTAL)
                .one(
                        Integer.class,
                        "SELECT CAST(coalesce(sum(times), 0) AS int) FROM usefulness_count WHERE page = ?",
                        GUIDE);
    }

    @Test
    void nothingElseIsCounted() {
        assertThat(caller.post("/useful", Map.of("page", GUIDE, "useful", "maybe"))
                        .status())
                .isEqualTo(400);
        assertThat(caller.post("/useful", Map.of("page", "guide/none", "useful", "yes"))
                        .status())
                .isEqualTo(404);
        assertThat(caller.post("/useful", Map.of("page", "organisation/anlan-legal-aid-centre", "useful", "yes"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAnswerEndsInWhatCanBeDone() {
        Reply page = PORTAL.get("/" + GUIDE);

        assertThat(page.texts(".glance h2")).containsExactly("现在可以做的");
        assertThat(page.html().select(".glance .button").eachAttr("href"))
                .containsExactly("/book", "/route", "tel:12348");
        assertThat(page.html().select("form.useful button")).hasSize(2);
    }
}
