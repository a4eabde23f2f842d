package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Codes;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.RawRequest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each cookie of the portal has its marks (OWASP ASVS 4.0.3, 3.4), and one that was planted is worth nothing. */
class CookiesIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final Map<String, String> SECURE = Map.of("X-Forwarded-Proto", "https");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void theVisitorsCookieIsOfThisHostAndEndsWithTheBrowser() {
        assertThat(marks(PORTAL.get("/feedback/error"), "visitor"))
                .containsExactlyInAnyOrder("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(marks(PORTAL.get("/feedback/error", SECURE), "__Host-visitor"))
                .containsExactlyInAnyOrder("HttpOnly", "SameSite=Lax", "Path=/", "Secure");
    }

    @Test
    void theCookieOfTheViewIsNoSecretAndMarkedAllTheSame() {
        assertThat(marks(PORTAL.get("/view/elder"), "view"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(marks(PORTAL.get("/view/elder", SECURE), "view")).contains("Secure");
    }

    @Test
    void anInvitationGoesToItsOwnPagesAlone() {
        String link = Staff.link(DATABASE, "invited");
        Caller caller = new Caller(PORTAL.address());
        caller.get("/desk/welcome");

        assertThat(marks(caller.send("/desk/welcome", Map.of("link", link)), "invitation"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/desk/welcome", "Max-Age=3600")
                .doesNotContain("Secure");
        assertThat(link).doesNotContain("?");
    }

    @Test
    void theSessionOfStaffIsStrictAndOfThisHost() throws Exception {
        Staff.welcome(PORTAL, Staff.link(DATABASE, "strict"));
        Caller caller = new Caller(PORTAL.address());
        caller.get("/desk/sign-in");
        Reply half = caller.send("/desk/sign-in", Map.of("login", "strict", "password", Staff.PASSWORD));
        assertThat(marks(half, "staff"))
                .containsExactlyInAnyOrder("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200");

        Reply page = PORTAL.get("/desk/sign-in", SECURE);
        String visitor = page.header("Set-Cookie").split(";", 2)[0];
        String token = page.html().select("input[name=token]").attr("value");
        RawRequest.Answer secure = RawRequest.send(
                PORTAL.address(),
                "POST",
                "/desk/sign-in",
                List.of(
                        "Host: localhost",
                        "X-Forwarded-Proto: https",
                        "Accept: text/html",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Cookie: " + visitor),
                "login=strict&token=" + token + "&password="
                        + java.net.URLEncoder.encode(Staff.PASSWORD, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(secure.status()).isEqualTo(303);
        assertThat(marks(secure.header("Set-Cookie"), "__Host-staff"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Secure");
    }

    @Test
    void aSessionThatWasPlantedIsNotTakenOver() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, "fixed"));
        String planted = "planted-by-somebody-else-0123456789abcdefghijk";
        Caller caller = new Caller(PORTAL.address()).plant("staff", planted);
        caller.get("/desk/sign-in");
        caller.post("/desk/sign-in", Map.of("login", "fixed", "password", Staff.PASSWORD));
        String halfWay = caller.cookie("staff");
        caller.post(
                "/desk/sign-in/code",
                Map.of("code", Codes.of(secret, PORTAL.clock().instant().plusSeconds(30))));

        assertThat(caller.peek("/desk").status()).isEqualTo(200);
        assertThat(Set.of(planted, halfWay, caller.cookie("staff"))).hasSize(3);
        for (String old : List.of(planted, halfWay)) {
            assertThat(PORTAL.get("/desk", Map.of("Cookie", "staff=" + old)).status())
                    .isEqualTo(303);
        }
    }

    @Test
    void aVisitorThatNobodySignedIsAnotherOne() {
        Caller caller = new Caller(PORTAL.address()).plant("visitor", "AAAAAAAAAAAAAAAAAAAAAAAA.BBBB");
        caller.get("/feedback/error");

        assertThat(caller.cookie("visitor")).isNotEmpty().doesNotStartWith("AAAA");
    }

    /** A secure page takes none of the cookies that a neighbour or an insecure page could have set. */
    @Test
    void aSecurePageReadsSecureCookiesAlone() {
        Reply insecure = PORTAL.get("/feedback/error");
        String planted = insecure.header("Set-Cookie").split(";", 2)[0];
        Reply secure = PORTAL.get("/feedback/error", Map.of("X-Forwarded-Proto", "https", "Cookie", planted));

        assertThat(secure.header("Set-Cookie"))
                .startsWith("__Host-visitor=")
                .doesNotContain(planted.substring("visitor=".length()));
    }

    private static Set<String> marks(Reply reply, String name) {
        List<String> cookies = reply.response().headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .toList();
        assertThat(cookies).hasSize(1);
        return marks(cookies.getFirst(), name);
    }

    private static Set<String> marks(String cookie, String name) {
        assertThat(cookie).startsWith(name + "=");
        return Arrays.stream(cookie.split(";\\s*"))
                .skip(1)
                .filter(mark -> !mark.startsWith("Expires="))
                .map(mark -> mark.replace("HTTPOnly", "HttpOnly"))
                .collect(Collectors.toSet());
    }
}
