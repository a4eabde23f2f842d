package org.famen.portal.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who puts another's phone on the list keeps its owner from it no longer than a minute. */
class WaitlistCodesIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            TestPostgres.createDatabase(), Map.of("micronaut.server.client-address-header", Caller.CLIENT_HEADER));

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void whoWaitsInAnothersNameLeavesThemTheirTurn() {
        for (int number = 0; number < 6; number++) {
            join("192.0.2.66");
            PORTAL.clock().advance(Duration.ofSeconds(61));
        }

        assertThat(join("198.51.100.7").texts("h1")).containsExactly("验证码");
    }

    @Test
    void whoClicksTwiceComesToTheCodeThatWasSent() {
        Caller caller = new Caller(PORTAL.address()).client("198.51.100.8");
        join(caller, "10000050078");
        String first = caller.path();
        join(caller, "10000050078");

        assertThat(caller.path()).isEqualTo(first).startsWith("/booking/code/");
    }

    private static Reply join(String address) {
        return join(new Caller(PORTAL.address()).client(address), "10000050077");
    }

    private static Reply join(Caller caller, String phone) {
        caller.get("/book/last-seat/wait");
        return caller.post(
                "/book/last-seat/wait",
                new HashMap<>(Map.of(
                        "name", "测试人",
                        "phone", phone,
                        "category", "其他",
                        "note", "想问借条",
                        "consent", "yes",
                        "from", "2026-12-03",
                        "until", "2026-12-03")));
    }
}
