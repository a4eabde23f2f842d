package org.famen.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first two tries are free, then work or waiting is asked for, and after ten nothing helps. */
class GuardIT {
    private static final Map<String, Object> SETTINGS =
            Map.of("famen.guard.free-tries", 2, "famen.guard.most-tries", 10, "famen.guard.work-number", 2_000);
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, SETTINGS);
    private static final String NOBODYS = "HHHHHHHH";

    private final Caller caller = new Caller(PORTAL.address());
    private int phones;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void startInAnotherHour() {
        PORTAL.clock().advance(Duration.ofHours(1));
        caller.get("/booking");
    }

    @Test
    void workIsAskedForAfterTheFreeTriesAndIsGoodOnce() throws Exception {
        assertThat(look(Map.of()).texts("h1")).containsExactly("验证码");
        assertThat(look(Map.of()).texts("h1")).containsExactly("验证码");
        Reply asked = look(Map.of());
        assertThat(asked.status()).isEqualTo(429);
        assertThat(asked.html().select("#reference").attr("value")).isEqualTo(NOBODYS);
        String proof = solve(asked.html().select("[data-proof]").getFirst());

        assertThat(look(Map.of("proof", proof)).texts("h1")).containsExactly("验证码");
        assertThat(look(Map.of("proof", proof)).status()).isEqualTo(429);
        assertThat(look(Map.of("proof", "rubbish")).status()).isEqualTo(429);
    }

    @Test
    void whoHasNoScriptWaitsInstead() {
        look(Map.of());
        look(Map.of());
        String ticket = look(Map.of()).html().select("input[name=ticket]").attr("value");

        assertThat(look(Map.of("ticket", ticket)).status()).isEqualTo(429);
        PORTAL.clock().advance(Duration.ofSeconds(21));
        assertThat(look(Map.of("ticket", ticket)).texts("h1")).containsExactly("验证码");
        assertThat(look(Map.of("ticket", ticket)).status()).isEqualTo(429);
    }

    /** JSON and Base64 have many ways to write the same. */
    @Test
    void writtenInAnotherWayAProofIsTheSame() throws Exception {
        String proof = proved();
        String json = new String(Base64.getDecoder().decode(proof), StandardCharsets.UTF_8);
        String other = Base64.getEncoder()
                .encodeToString((" " + json.replace("{", "{\"x\":1,")).getBytes(StandardCharsets.UTF_8));

        assertThat(look(Map.of("proof", proof)).texts("h1")).containsExactly("验证码");
        assertThat(look(Map.of("proof", other)).status()).isEqualTo(429);
        assertThat(look(Map.of("proof", proof + "\n")).status()).isEqualTo(429);
    }

    /** The hash is of salt and number together: digits of the number that stand in the salt could be a later end of it. */
    @Test
    void withDigitsOfTheNumberInItsSaltAProofIsTheSame() throws Exception {
        String proof = proved();
        String json = new String(Base64.getDecoder().decode(proof), StandardCharsets.UTF_8);
        String spliced = json.replaceFirst(
                        "\"number\":(\\d)(\\d*),\"salt\":\"([^\"]*)\"", "\"number\":0$2,\"salt\":\"$3$1\"")
                .replaceFirst("\"number\":0(\\d)", "\"number\":$1");

        assertThat(look(Map.of("proof", proof)).texts("h1")).containsExactly("验证码");
        assertThat(look(Map.of("proof", Base64.getEncoder().encodeToString(spliced.getBytes(StandardCharsets.UTF_8))))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aTicketWithNoughtsBeforeItIsNoOtherTicket() {
        look(Map.of());
        look(Map.of());
        String ticket = look(Map.of()).html().select("input[name=ticket]").attr("value");
        PORTAL.clock().advance(Duration.ofSeconds(21));

        assertThat(look(Map.of("ticket", "00" + ticket)).status()).isEqualTo(429);
        assertThat(look(Map.of("ticket", ticket)).texts("h1")).containsExactly("验证码");
        assertThat(look(Map.of("ticket", "0" + ticket)).status()).isEqualTo(429);
    }

    @Test
    void aProofIsOfOneVisitorAndOneFormAndSpentAfterMidnightToo() throws Exception {
        PORTAL.clock().setTo(Instant.parse("2026-12-01T23:58:00Z"));
        String proof = proved();
        Caller another = new Caller(PORTAL.address());
        another.get("/booking");

        assertThat(another.post("/booking", fields(Map.of("proof", proof))).status())
                .isEqualTo(429);
        Map<String, String> elsewhere = Map.of("reference", NOBODYS, "code", NOBODYS, "proof", proof);
        caller.post("/feedback/status", elsewhere);
        caller.post("/feedback/status", elsewhere);
        assertThat(caller.post("/feedback/status", elsewhere).status()).isEqualTo(429);
        assertThat(look(Map.of("proof", proof)).texts("h1")).containsExactly("验证码");
        PORTAL.clock().advance(Duration.ofMinutes(4));
        look(Map.of());
        look(Map.of());
        assertThat(look(Map.of("proof", proof)).status()).isEqualTo(429);
    }

    @Test
    void twoPortalsSpendAProofOnce() throws Exception {
        String proof = proved();
        try (PortalUnderTest second = PortalUnderTest.startOn(DATABASE, SETTINGS)) {
            second.clock().setTo(PORTAL.clock().instant());

            assertThat(look(Map.of("proof", proof)).texts("h1")).containsExactly("验证码");
            assertThat(caller.at(second.address())
                            .post("/booking", fields(Map.of("proof", proof)))
                            .status())
                    .isEqualTo(429);
        }
    }

    private String proved() throws Exception {
        look(Map.of());
        look(Map.of());
        return solve(look(Map.of()).html().select("[data-proof]").getFirst());
    }

    @Test
    void thereIsAnEnd() {
        for (int tries = 0; tries < 10; tries++) {
            look(Map.of());
        }
        Reply refused = look(Map.of());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.html().select("[data-proof]")).isEmpty();
        assertThat(refused.texts(".errors__title").getFirst()).contains("一小时后");
    }

    /** Guests and a kiosk may have the address of the desk. */
    @Test
    void whoTriesManyLoginsInVainShutsNobodyElseOutOfTheDesk() throws Exception {
        caller.get("/desk/sign-in");
        for (int tries = 0; tries < 15; tries++) {
            signIn(Map.of());
        }
        Reply asked = signIn(Map.of());
        assertThat(asked.status()).isEqualTo(429);
        String proof = solve(asked.html().select("[data-proof]").getFirst());

        assertThat(signIn(Map.of("proof", proof)).texts(".errors__title").getFirst())
                .startsWith("登录名、密码或验证码不对");
    }

    private Reply signIn(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("login", "nobody" + ++phones, "password", "不是密码"));
        fields.putAll(more);
        return caller.post("/desk/sign-in", fields);
    }

    @Test
    void theFieldThatNobodySeesIsForRobots() {
        Reply refused = look(Map.of("website", "https://spam.example"));

        assertThat(refused.texts(".errors__title").getFirst()).contains("看不见的那一栏");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        assertThat(new Caller(PORTAL.address())
                        .send("/booking", Map.of("reference", NOBODYS, "phone", "10000070000"))
                        .status())
                .isEqualTo(403);
    }

    private Reply look(Map<String, String> more) {
        return caller.post("/booking", fields(more));
    }

    private Map<String, String> fields(Map<String, String> more) {
        Map<String, String> fields =
                new HashMap<>(Map.of("reference", NOBODYS, "phone", "1000007%04d".formatted(++phones)));
        fields.putAll(more);
        return fields;
    }

    /** As the page's script does. */
    private static String solve(Element box) throws Exception {
        String salt = box.attr("data-salt");
        String challenge = box.attr("data-challenge");
        for (int number = 0; ; number++) {
            if (Altcha.hashHex(Altcha.Algorithm.SHA256, salt + number).equals(challenge)) {
                String payload =
                        "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                                .formatted(challenge, number, salt, box.attr("data-signature"));
                return Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
