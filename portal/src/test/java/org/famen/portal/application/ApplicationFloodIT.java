package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One place applies without end. */
class ApplicationFloodIT {
    private static final ApplicationWorld WORLD = new ApplicationWorld(Map.of(
            "famen.application.daily-applications", 3, "micronaut.server.client-address-header", Caller.CLIENT_HEADER));
    private int phones;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void aPlaceHasItsShareOfADayAndOthersHaveTheirs() {
        for (int number = 0; number < 3; number++) {
            assertThat(apply("2001:db8:5:" + number + "::1", "").texts("h1")).containsExactly("收到了");
        }

        Reply fourth = apply("2001:db8:5:9::1", "");
        assertThat(fourth.status()).isEqualTo(409);
        assertThat(fourth.texts(".errors").getFirst()).contains("今天从这个网络来的申请太多了");
        assertThat(fourth.html().select("#facts").text()).contains("灯笼");
        assertThat(apply("192.0.2.5", "").texts("h1")).containsExactly("收到了");
        assertThat(WORLD.count("SELECT count(*) FROM application")).isEqualTo(4);
    }

    @Test
    void clickingTwiceAndWhatIsNotTakenCostNothing() {
        Caller caller = WORLD.visitor().client("192.0.2.7");
        Map<String, String> typed = ApplicationWorld.wages();
        typed.put("phone", "10000067000");
        for (int number = 0; number < 3; number++) {
            typed.put("form", UUID.randomUUID().toString());
            for (int click = 0; click < 3; click++) {
                caller.get("/legal-aid/apply");
                assertThat(caller.post("/legal-aid/apply", typed).texts("h1")).containsExactly("收到了");
            }
        }
        typed.put("form", UUID.randomUUID().toString());
        caller.get("/legal-aid/apply");
        assertThat(caller.post("/legal-aid/apply", typed).status()).isEqualTo(409);

        assertThat(WORLD.count("SELECT tries FROM attempt WHERE what = 'application-block/86400'"))
                .isEqualTo(3);
        assertThat(WORLD.count("SELECT tries FROM attempt WHERE what = 'text-receipt/3600'"))
                .isEqualTo(3);
        assertThat(WORLD.count("SELECT tries FROM attempt WHERE what = 'code-hour/3600'"))
                .isEqualTo(3);
    }

    /** A station helps a whole building site. */
    @Test
    void whoHasLinksOfTheDeskAppliesForAsManyAsNeedIt() {
        Caller manager = WORLD.manager();
        for (int number = 0; number < 5; number++) {
            manager.get("/desk/applications/links");
            Reply made = manager.post("/desk/applications/links", Map.of("kind", "legal-aid"));
            String link = made.body().replaceAll("(?s).*/helper-link/open#([A-Za-z0-9_-]+).*", "$1");
            assertThat(apply("192.0.2.6", link).texts("h1")).containsExactly("收到了");
        }
    }

    private Reply apply(String address, String link) {
        Caller caller = WORLD.visitor().client(address);
        Map<String, String> typed = ApplicationWorld.wages();
        typed.put("phone", "1000006%04d".formatted(++phones));
        typed.put("form", UUID.randomUUID().toString());
        if (!link.isEmpty()) {
            typed.putAll(Map.of("link", link, "helper", "李帮忙", "relation", "station"));
        }
        caller.get("/legal-aid/apply");
        return caller.post("/legal-aid/apply", typed);
    }
}
