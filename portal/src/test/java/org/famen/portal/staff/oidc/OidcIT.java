package org.famen.portal.staff.oidc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff sign in by a server that speaks OpenID Connect. */
class OidcIT {
    private static final String REALM = "city";
    private static final String CLIENT = "portal";
    private static final String REFUSED = "没有登录";
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static MockOAuth2Server service;
    private static PortalUnderTest portal;
    private static Browsing browsing;

    @BeforeAll
    static void start() throws Exception {
        service = new MockOAuth2Server();
        service.start(InetAddress.getLoopbackAddress(), 0);
        // Its first answer takes a busy machine seconds.
        HTTP.send(
                HttpRequest.newBuilder(URI.create(service.wellKnownUrl(REALM).toString()))
                        .build(),
                BodyHandlers.discarding());
        portal = PortalUnderTest.startOn(DATABASE, settings(Map.of()));
        browsing = new Browsing(portal);
    }

    @AfterAll
    static void end() {
        portal.close();
        service.shutdown();
    }

    @Test
    void whoIsNewAndHasARoleGetsAnAccountAndIsIn() throws Exception {
        Caller browser = browsing.browser();
        Reply arrived = signIn(browser, person("person-li", "Li.Ming", "李明", "front"));

        assertThat(arrived.status()).isEqualTo(200);
        assertThat(arrived.texts("h1")).containsExactly("已经登录");
        assertThat(arrived.html().select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0;url=/desk/account");
        assertThat(arrived.header("cache-control")).contains("no-store");
        assertThat(browser.get("/desk/account").texts("main p")).anyMatch(text -> text.contains("li.ming"));
        assertThat(browser.get("/desk/account").html().select("input[name=current]"))
                .isEmpty();
        assertThat(grants("li.ming")).containsExactly("RECEPTION anlan-service-centre");
        assertThat(audited("li.ming"))
                .contains("staff.invited", "staff.identity_linked", "staff.role_given", "staff.signed_in_by_identity");
        assertThat(browser.get("/desk/staff").status()).isEqualTo(403);
    }

    @Test
    void rolesFollowTheClaimAndWithoutOneNobodyStaysIn() throws Exception {
        Caller first = browsing.browser();
        signIn(first, person("person-zhao", "zhao", "赵测试", "front"));
        assertThat(first.get("/desk").texts("h1")).containsExactly("工作台");

        signIn(browsing.browser(), person("person-zhao", "renamed", "赵测试", "chief", "unknown"));
        assertThat(grants("zhao")).containsExactly("MANAGER");
        assertThat(first.get("/desk/staff").texts("h1")).containsExactly("人员");

        // Another manager stays, so that the last one is not taken.
        Staff.link(DATABASE, "stays");
        Reply refused = signIn(browsing.browser(), person("person-zhao", "zhao", "赵测试"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.texts("main p")).anyMatch(text -> text.contains("还没有这里的职责"));
        assertThat(grants("zhao")).isEmpty();
        first.get("/desk");
        assertThat(first.path()).startsWith("/desk/sign-in");
        assertThat(Sql.of(portal).list(String.class, "SELECT login FROM staff_member WHERE login = 'renamed'"))
                .isEmpty();
    }

    @Test
    void anAccountOfTheSameNameIsNotTakenOverButLinkedByItsOwner() throws Exception {
        String secret = Staff.welcome(portal, Staff.link(DATABASE, "owner"));
        Reply taken = signIn(browsing.browser(), person("person-owner", "owner", "别人", "chief"));
        assertThat(taken.status()).isEqualTo(403);
        assertThat(taken.texts("main p")).anyMatch(text -> text.contains("已经有同名的账号"));

        Caller owner = Staff.signIn(portal, "owner", secret);
        assertThat(owner.get("/desk/account").html().select("a[href=/desk/sign-in/identity/link]"))
                .hasSize(1);
        URI leaving = URI.create(owner.peek("/desk/sign-in/identity/link").header("location"));
        Reply linked = comeBack(owner, leaving, person("person-owner", "owner", "别人"));
        assertThat(linked.texts("h1")).containsExactly("已经关联");
        assertThat(owner.get("/desk/account").html().select("a[href=/desk/sign-in/identity/link]"))
                .isEmpty();

        Caller later = browsing.browser();
        signIn(later, person("person-owner", "owner", "别人"));
        assertThat(later.get("/desk/staff").texts("h1")).containsExactly("人员");
        assertThat(grants("owner")).containsExactly("MANAGER");

        portal.clock().advance(Duration.ofMinutes(2));
        String other = Staff.welcome(portal, Staff.link(DATABASE, "second"));
        Caller second = Staff.signIn(portal, "second", other);
        leaving = URI.create(second.peek("/desk/sign-in/identity/link").header("location"));
        assertThat(comeBack(second, leaving, person("person-owner", "owner", "别人"))
                        .status())
                .isEqualTo(403);
    }

    /** On a computer that several use, somebody else finds the page of the service still open. */
    @Test
    void nobodyLinksTheAccountOfSomebodyWhoHasSignedOut() throws Exception {
        String secret = Staff.welcome(portal, Staff.link(DATABASE, "leaves"));
        Caller shared = Staff.signIn(portal, "leaves", secret);
        URI leaving = URI.create(shared.peek("/desk/sign-in/identity/link").header("location"));
        shared.get("/desk/account");
        shared.send("/desk/sign-out", Map.of());

        Reply refused = comeBack(shared, leaving, person("person-stranger", "stranger", "别人"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(audited("leaves")).doesNotContain("staff.identity_linked");
    }

    @Test
    void whoIsDisabledStaysOut() throws Exception {
        assertThat(signIn(browsing.browser(), person("person-off", "off", "停用", "front"))
                        .status())
                .isEqualTo(200);
        Sql.of(portal).run("UPDATE staff_member SET active = false WHERE login = 'off'");

        Reply refused = signIn(browsing.browser(), person("person-off", "off", "停用", "front"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.texts("main p")).anyMatch(text -> text.contains("已经停用"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "aud", "iss"})
    void aTokenThatIsForAnotherIsRefused(String claim) throws Exception {
        Caller browser = browsing.browser();
        int before = refusals();
        Map<String, Object> claims = claims("wrong-" + claim, "x", "front");
        claims.put(claim, "https://elsewhere.example");

        Reply refused = signIn(
                browser, new DefaultOAuth2TokenCallback(REALM, "wrong-" + claim, "JWT", List.of(CLIENT), claims, 300));

        assertRefused(browser, refused, "凭据核对不上");
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(Sql.of(portal).list(String.class, "SELECT subject FROM staff_identity"))
                .doesNotContain("wrong-" + claim);
    }

    @Test
    void aTokenThatHasRunOutIsRefused() throws Exception {
        Caller browser = browsing.browser();
        Reply refused = signIn(
                browser,
                new DefaultOAuth2TokenCallback(
                        REALM, "late", "JWT", List.of(CLIENT), claims("late", "x", "front"), -600));

        assertRefused(browser, refused, "凭据核对不上");
    }

    @Test
    void aNonceThatWasChangedOnTheWayIsRefused() throws Exception {
        Caller browser = browsing.browser();
        String leaving = browsing.leave(browser).toString();

        Reply refused = comeBack(
                browser,
                URI.create(leaving.replaceFirst("nonce=[^&]+", "nonce=another")),
                person("person-nonce", "nonce", "x", "front"));

        assertRefused(browser, refused, "凭据核对不上");
    }

    @Test
    void aStateOfAnotherBrowserOrTooOldOrMadeUpIsRefused() throws Exception {
        Caller attacker = browsing.browser();
        URI theirs = browsing.leave(attacker);
        Caller victim = browsing.browser();
        browsing.leave(victim);
        String back = locationOf(theirs);

        assertRefused(victim, victim.peek(back), "不是从这个浏览器开始的");
        Caller nobody = browsing.browser();
        assertThat(nobody.peek(back).status()).isEqualTo(403);
        String state = requireNonNull(Browsing.query(theirs).get("state"));
        for (String other : List.of("", ".", "x.y", state + "x", "A" + state, state.replace('.', '-'))) {
            assertThat(Browsing.back(attacker, other, "c").status()).as(other).isEqualTo(403);
        }
        portal.clock().advance(Duration.ofMinutes(11));
        assertRefused(attacker, attacker.peek(back), "过了十分钟");
    }

    @Test
    void whoDeclinesIsTold() {
        Caller browser = browsing.browser();
        String state = Browsing.query(browsing.leave(browser)).get("state");

        assertRefused(browser, browser.peek("/desk/sign-in/identity/back?error=access_denied&state=" + state), "取消了");
    }

    @Test
    void whoSignsOutEndsTheSessionThereToo() throws Exception {
        Caller browser = browsing.browser();
        signIn(browser, person("person-out", "out", "x", "front"));
        browser.get("/desk");
        Reply out = browser.post("/desk/sign-out", Map.of());

        assertThat(out.html().select("a[href=/desk/sign-in/identity/end]")).hasSize(1);
        assertThat(browser.get("/desk").texts("h1")).containsExactly("登录工作台");
        assertThat(browser.peek("/desk/sign-in/identity/end").header("location"))
                .startsWith(service.endSessionEndpointUrl(REALM).toString())
                .contains("client_id=" + CLIENT, "post_logout_redirect_uri=");
        assertThat(audited("out")).contains("staff.signed_out");
    }

    @Test
    void offWhereNothingIsConfigured() {
        try (PortalUnderTest plain = PortalUnderTest.startOn(DATABASE, Map.of())) {
            Caller browser = new Caller(plain.address());
            assertThat(browser.get("/desk/sign-in").html().select("a[href*=identity]"))
                    .isEmpty();
            assertThat(browser.peek("/desk/sign-in/identity").status()).isEqualTo(404);
            assertThat(browser.peek("/desk/sign-in/identity/end").status()).isEqualTo(404);
            assertThat(browser.peek("/desk/sign-in/identity/back?code=c&state=s")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whereTheServiceIsAwayPeopleAreToldAndThePasswordStillWorks() {
        try (PortalUnderTest alone =
                PortalUnderTest.startOn(DATABASE, settings(Map.of("famen.oidc.issuer", "http://127.0.0.1:1/none")))) {
            Caller browser = new Caller(alone.address());
            Reply away = browser.get("/desk/sign-in/identity");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.texts("main p")).anyMatch(text -> text.contains("用登录名和密码登录"));
            assertThat(browser.get("/desk/sign-in").html().select("input[name=password]"))
                    .hasSize(1);
        }
    }

    private static void assertRefused(Caller browser, Reply reply, String words) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.texts("h1")).containsExactly(REFUSED);
        assertThat(reply.texts("main p")).anyMatch(text -> text.contains(words));
        browser.get("/desk");
        assertThat(browser.path()).startsWith("/desk/sign-in");
    }

    private static Map<String, Object> settings(Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "famen.oidc.issuer",
                service.issuerUrl(REALM).toString(),
                "famen.oidc.client-id",
                CLIENT,
                "famen.oidc.client-secret",
                "secret-of-the-test",
                "famen.oidc.roles",
                "front=reception@anlan-service-centre, chief=manager"));
        settings.putAll(others);
        return settings;
    }

    private static DefaultOAuth2TokenCallback person(String subject, String login, String name, String... roles) {
        return new DefaultOAuth2TokenCallback(REALM, subject, "JWT", List.of(CLIENT), claims(login, name, roles), 300);
    }

    private static Map<String, Object> claims(String login, String name, String... roles) {
        return new HashMap<>(Map.of("preferred_username", login, "name", name, "roles", List.of(roles)));
    }

    private static Reply signIn(Caller browser, DefaultOAuth2TokenCallback person) throws Exception {
        return comeBack(browser, browsing.leave(browser), person);
    }

    private static Reply comeBack(Caller browser, URI leaving, DefaultOAuth2TokenCallback person) throws Exception {
        assertThat(Browsing.query(leaving))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "nonce", "state");
        service.enqueueCallback(person);
        return browser.peek(locationOf(leaving));
    }

    /** Where the service sends the browser back to: path and query. */
    private static String locationOf(URI leaving) throws IOException, InterruptedException {
        URI back = URI.create(HTTP.send(HttpRequest.newBuilder(leaving).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("location")
                .orElseThrow());
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static List<String> grants(String login) {
        return Sql.of(portal).list(String.class, """
                        SELECT trim(role || ' ' || coalesce(organisation_id, '')) FROM staff_role
                        JOIN staff_member ON id = member_id WHERE login = '%s' ORDER BY role
                        """.formatted(login));
    }

    private static List<String> audited(String login) {
        return Sql.of(portal).list(String.class, """
                        SELECT action FROM audit_event JOIN staff_member ON subject = 'staff/' || staff_member.id
                        WHERE login = '%s'
                        """.formatted(login));
    }

    private static int refusals() {
        return Sql.of(portal)
                .one(
                        Integer.class,
                        "SELECT CAST(count(*) AS int) FROM audit_event WHERE action = 'staff.identity_refused'");
    }
}
