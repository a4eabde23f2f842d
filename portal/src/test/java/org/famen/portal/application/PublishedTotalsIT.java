package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody may read of applications: numbers, none of them small enough to point at somebody. */
class PublishedTotalsIT {
    private static final ApplicationWorld WORLD = new ApplicationWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void aFewAreNotCountedOpenlyAndFiveAre() {
        WORLD.portal().clock().advance(Duration.ofMinutes(20));
        apply(4);

        assertThat(page().texts("#legal-aid td")).containsExactly("<5", "<5", "0", "0");
        assertThat(page().texts("#mediation p").getFirst()).startsWith("这一年还没有收到申请。");

        apply(1);
        assertThat(page().texts("#legal-aid td"))
                .as("within ten minutes")
                .first()
                .isEqualTo("<5");
        WORLD.portal().clock().advance(Duration.ofMinutes(11));
        assertThat(page().texts("#legal-aid td")).containsExactly("5", "5", "0", "0");
        assertThat(WORLD.portal().get("/figures/applications.csv").body())
                .contains("年份,申请,事项,收到", "2026,法律援助,讨要工资、确认劳动关系,5,5,0,0")
                .doesNotContain(ApplicationWorld.PHONE);
    }

    @Test
    void aYearThatIsNotPublishedIsThisYear() {
        for (String year : new String[] {"1999", "x", "", "2027"}) {
            Reply page = WORLD.portal().get("/figures/applications?year=" + year);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.texts("h1")).containsExactly("2026 年的网上申请");
        }
        assertThat(WORLD.portal().get("/figures/applications?year=2025").texts("h1"))
                .containsExactly("2025 年的网上申请");
    }

    private static Reply page() {
        return WORLD.portal().get("/figures/applications");
    }

    private static void apply(int times) {
        for (int i = 0; i < times; i++) {
            WORLD.apply(WORLD.visitor(), "legal-aid", ApplicationWorld.wages());
            WORLD.sql().run("DELETE FROM attempt; UPDATE application SET phone_hash = NULL");
        }
    }
}
