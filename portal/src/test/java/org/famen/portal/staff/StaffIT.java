package org.famen.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.web.router.Router;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Codes;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final Sql POSTGRES = Sql.of(PORTAL);
    private static int count;

    private String login = "";

    @BeforeEach
    void nextLogin() {
        login = "manager" + ++count;
        PORTAL.clock().setTo(FixedClock.CLOCK.instant());
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void everyRouteOfTheDeskSaysWhoMayUseIt() {
        Set<String> open = Set.of(
                "/desk/sign-in",
                "/desk/sign-in/code",
                "/desk/sign-in/identity",
                "/desk/sign-in/identity/back",
                "/desk/sign-in/identity/end",
                "/desk/welcome",
                "/desk/welcome/password");
        var routes = PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().matches("/desk(/.*)?"))
                .filter(route -> !open.contains(route.getUriMatchTemplate().toPathString()))
                .toList();

        assertThat(routes)
                .hasSizeGreaterThan(5)
                .allMatch(route ->
                        route.getTargetMethod().getAnnotationMetadata().enumValues(ForStaff.class, Role.class).length
                                > 0);
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBackToThePage() {
        Caller caller = new Caller(PORTAL.address());
        Reply refused = caller.peek("/desk/searches?list=nothing");

        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.header("location")).isEqualTo("/desk/sign-in?next=%2Fdesk%2Fsearches%3Flist%3Dnothing");
        assertThat(refused.header("x-robots-tag")).contains("noindex");
        assertThat(refused.header("cache-control")).isEqualTo("no-store");
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        caller.get("/desk/searches?list=nothing");
        Reply code = caller.post(
                "/desk/sign-in",
                Map.of("login", login, "password", Staff.PASSWORD, "next", "/desk/searches?list=nothing"));
        assertThat(code.texts("h1")).containsExactly("输入验证码");
        Reply page = caller.post(
                "/desk/sign-in/code", Map.of("code", code(secret, 30), "next", "/desk/searches?list=nothing"));
        assertThat(page.texts("h1")).containsExactly("大家在搜什么");
        assertThat(page.texts(".deskbar a")).contains("工作台", "搜索情况", "人员").doesNotHaveDuplicates();
    }

    @Test
    void aFormOfAnExpiredSessionIsToldThatNothingIsLost() {
        Caller caller = new Caller(PORTAL.address());
        caller.get("/desk/sign-in");
        Reply refused = caller.send("/desk/staff", Map.of("login", "x"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.texts("h1")).containsExactly("登录已经过期");
    }

    @Test
    void aRightPasswordAloneOpensNothing() {
        Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Caller caller = new Caller(PORTAL.address());
        caller.get("/desk/sign-in");
        caller.post("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD));

        assertThat(caller.peek("/desk").status()).isEqualTo(303);
    }

    @Test
    void wrongLoginAndWrongPasswordGetTheSameAnswerAndTheSameLock() {
        Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        for (String name : List.of(login, "nobody" + count)) {
            Caller caller = new Caller(PORTAL.address());
            caller.get("/desk/sign-in");
            for (int times = 1; times <= 4; times++) {
                Reply wrong = caller.post("/desk/sign-in", Map.of("login", name, "password", "一个不对的密码一个不对的密码"));
                assertThat(wrong.status()).isEqualTo(422);
                assertThat(wrong.texts(".errors__title").getFirst()).startsWith("登录名、密码或验证码不对");
            }
            Reply locked = caller.post("/desk/sign-in", Map.of("login", name, "password", "一个不对的密码一个不对的密码"));
            assertThat(locked.status()).isEqualTo(429);
            assertThat(locked.texts(".errors__title").getFirst()).contains("15 分钟内不能登录");
            assertThat(caller.post("/desk/sign-in", Map.of("login", name, "password", Staff.PASSWORD))
                            .status())
                    .isEqualTo(429);
        }
        PORTAL.clock().advance(Duration.ofMinutes(15).plusSeconds(1));
        Caller later = new Caller(PORTAL.address());
        later.get("/desk/sign-in");
        assertThat(later.post("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD))
                        .texts("h1"))
                .containsExactly("输入验证码");
        assertThat(audited("staff.locked")).isPositive();
    }

    @Test
    void wrongCodesLockTheLoginToo() {
        Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Caller caller = new Caller(PORTAL.address());
        caller.get("/desk/sign-in");
        caller.post("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD));
        for (int times = 1; times <= 4; times++) {
            assertThat(caller.post("/desk/sign-in/code", Map.of("code", "abcdef"))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(caller.post("/desk/sign-in/code", Map.of("code", "abcdef")).status())
                .isEqualTo(429);
    }

    @Test
    void aCodeIsGoodOnce() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Staff.signIn(PORTAL, login, secret);
        Caller other = new Caller(PORTAL.address());
        other.get("/desk/sign-in");
        other.post("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD));

        assertThat(other.post("/desk/sign-in/code", Map.of("code", code(secret, 30)))
                        .status())
                .isEqualTo(422);
        PORTAL.clock().advance(Duration.ofSeconds(60));
        assertThat(other.post("/desk/sign-in/code", Map.of("code", code(secret, 0)))
                        .texts("h1"))
                .containsExactly("工作台");
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndAfterTwelveHoursAnyway() {
        Caller idle = Staff.manager(PORTAL, DATABASE, login);
        PORTAL.clock().advance(Duration.ofMinutes(29));
        assertThat(idle.peek("/desk").status()).isEqualTo(200);
        PORTAL.clock().advance(Duration.ofMinutes(31));
        assertThat(idle.peek("/desk").status()).isEqualTo(303);

        Caller busy = Staff.manager(PORTAL, DATABASE, login + "-busy");
        for (int times = 0; times < 28; times++) {
            PORTAL.clock().advance(Duration.ofMinutes(25));
            assertThat(busy.peek("/desk").status()).isEqualTo(200);
        }
        PORTAL.clock().advance(Duration.ofMinutes(25));
        assertThat(busy.peek("/desk").status()).isEqualTo(303);
    }

    @Test
    void eachStepGivesANewSessionSoThatAPlantedOneIsWorthNothing() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Caller caller = new Caller(PORTAL.address());
        caller.get("/desk/sign-in");
        Reply half = caller.send("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD));
        caller.get("/desk/sign-in/code");
        Reply whole = caller.send("/desk/sign-in/code", Map.of("code", code(secret, 30)));

        String first = cookie(half);
        String second = cookie(whole);
        assertThat(first).startsWith("staff=").containsIgnoringCase("HttpOnly").contains("SameSite=Strict");
        assertThat(second).startsWith("staff=").doesNotContain(first.split(";", 2)[0]);
        assertThat(PORTAL.get("/desk", Map.of("Cookie", first.split(";", 2)[0])).status())
                .isEqualTo(303);
        assertThat(PORTAL.get("/desk", Map.of("Cookie", second.split(";", 2)[0]))
                        .status())
                .isEqualTo(200);
        assertThat(PORTAL.get("/desk/sign-in", Map.of("Cookie", second.split(";", 2)[0], "X-Forwarded-Proto", "https"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() {
        Caller caller = Staff.manager(PORTAL, DATABASE, login);
        caller.get("/desk");
        assertThat(caller.post("/desk/sign-out", Map.of()).texts("h1")).containsExactly("登录工作台");
        assertThat(caller.peek("/desk").status()).isEqualTo(303);
    }

    @Test
    void aLinkIsGoodOnceAndThreeDays() {
        String used = Staff.link(DATABASE, login);
        Staff.welcome(PORTAL, used);
        assertThat(Staff.follow(new Caller(PORTAL.address()), used).texts("h1")).containsExactly("这个链接不能用了");

        String old = Staff.link(DATABASE, login + "-old");
        PORTAL.clock().advance(Duration.ofHours(73));
        assertThat(Staff.follow(new Caller(PORTAL.address()), old).texts("h1")).containsExactly("这个链接不能用了");
    }

    @Test
    void aHundredFailuresShutTheLoginForStrangersAndANewLinkOpensIt() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        PORTAL.clock().advance(Duration.ofMinutes(1));
        Caller stranger = new Caller(PORTAL.address());
        stranger.get("/desk/sign-in");
        for (int failures = 0; failures < 100; failures++) {
            stranger.post("/desk/sign-in", Map.of("login", login, "password", "wrong-" + failures));
            if (failures % 5 == 4) {
                PORTAL.clock().advance(Duration.ofMinutes(16));
            }
        }

        assertThat(stranger.post("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD))
                        .status())
                .isEqualTo(429);
        assertThat(Sql.of(PORTAL).list(Integer.class, "SELECT count(*) FROM audit_event WHERE action = 'staff.capped'"))
                .containsExactly(1);
        Staff.signIn(PORTAL, login, Staff.welcome(PORTAL, Staff.link(DATABASE, login)));
        assertThat(secret).isNotEmpty();
    }

    @Test
    void aRefusedPasswordSaysWhyAndTheLinkStaysGood() {
        Caller caller = new Caller(PORTAL.address());
        Reply page = Staff.follow(caller, Staff.link(DATABASE, login));
        assertThat(page.html().select("svg.qr path").attr("d")).startsWith("M");
        String secret = page.texts(".secret").getFirst().replace(" ", "");

        Reply shortOne =
                caller.post("/desk/welcome/password", Map.of("password", "短", "again", "短", "code", code(secret, 0)));
        assertThat(shortOne.status()).isEqualTo(422);
        assertThat(shortOne.texts(".errors__title")).containsExactly("密码至少要有 12 个字");
        Reply wrongCode = caller.post(
                "/desk/welcome/password", Map.of("password", Staff.PASSWORD, "again", Staff.PASSWORD, "code", "abc"));
        assertThat(wrongCode.status()).isEqualTo(422);
        assertThat(caller.post(
                                "/desk/welcome/password",
                                Map.of("password", Staff.PASSWORD, "again", Staff.PASSWORD, "code", code(secret, 0)))
                        .texts("h1"))
                .containsExactly("登录工作台");
    }

    @Test
    void rolesDecideWhatIsSeen() {
        Caller manager = Staff.manager(PORTAL, DATABASE, login);
        Map<String, List<Integer>> expected = Map.of(
                "reception", List.of(200, 403, 403),
                "lawyer", List.of(200, 403, 403),
                "editor", List.of(200, 200, 403),
                "auditor", List.of(200, 200, 403),
                "manager", List.of(200, 200, 200));
        expected.forEach((role, statuses) -> {
            Caller colleague = Staff.colleague(PORTAL, manager, login + "-" + role, role, "");
            assertThat(List.of("/desk", "/desk/searches", "/desk/staff").stream()
                            .map(path -> colleague.peek(path).status()))
                    .as(role)
                    .isEqualTo(statuses);
        });
    }

    @Test
    void aManagerResetsAnotherWhoseSessionEndsAtOnce() {
        Caller manager = Staff.manager(PORTAL, DATABASE, login);
        Caller colleague = Staff.colleague(PORTAL, manager, login + "-c", "editor", "");
        String id = id(login + "-c");
        manager.get("/desk/staff");
        Reply made = manager.post("/desk/staff/" + id + "/reset", Map.of("version", version(login + "-c")));

        assertThat(made.texts(".link-once").getFirst()).startsWith("/desk/welcome#");
        assertThat(colleague.peek("/desk").status()).isEqualTo(303);
        Staff.welcome(PORTAL, made.texts(".link-once").getFirst());
    }

    @Test
    void aStaleChangeIsRefused() {
        Caller manager = Staff.manager(PORTAL, DATABASE, login);
        Staff.colleague(PORTAL, manager, login + "-c", "editor", "");
        String address = "/desk/staff/" + id(login + "-c");
        String seen = version(login + "-c");
        manager.get("/desk/staff");

        assertThat(manager.send(address + "/give", Map.of("version", seen, "role", "auditor", "place", ""))
                        .status())
                .isEqualTo(303);
        assertThat(manager.send(address + "/disable", Map.of("version", seen)).status())
                .isEqualTo(409);
    }

    @Test
    void nobodyRemovesTheLastManagerNorThemselves() {
        Caller manager = Staff.manager(PORTAL, DATABASE, login);
        manager.get("/desk/staff");
        assertThat(manager.send("/desk/staff/" + id(login) + "/disable", Map.of("version", version(login)))
                        .status())
                .isEqualTo(403);
        assertThatThrownBy(() -> POSTGRES.run("UPDATE staff_member SET active = false"))
                .hasMessageContaining("last manager");
    }

    @Test
    void aManagerOfOneOrganisationGivesNoRoleElsewhere() {
        Caller manager = Staff.manager(PORTAL, DATABASE, login);
        Caller local = Staff.colleague(PORTAL, manager, login + "-local", "manager", "lamp-office");
        local.get("/desk/staff");

        Reply refused =
                local.post("/desk/staff", Map.of("login", login + "-x", "name", "同事", "role", "editor", "place", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(local.send("/desk/staff/" + id(login) + "/disable", Map.of("version", version(login)))
                        .status())
                .isEqualTo(403);
    }

    /** Who is behind the bureau's address and has no link keeps nobody from theirs. */
    @Test
    void strangersShutNobodyOutOfAnInvitation() {
        Caller stranger = new Caller(PORTAL.address());
        stranger.get("/desk/welcome");
        for (int tries = 0; tries < 70; tries++) {
            assertThat(stranger.post("/desk/welcome/password", Map.of("password", "x", "again", "x", "code", "1"))
                            .status())
                    .isEqualTo(410);
        }

        assertThat(Staff.welcome(PORTAL, Staff.link(DATABASE, login))).isNotEmpty();
    }

    @Test
    void theDatabaseHoldsNoTokenNoPasswordAndNoSecret() {
        String link = Staff.link(DATABASE, login);
        String token = link.substring(link.indexOf('=') + 1);
        String secret = Staff.welcome(PORTAL, link);
        String dump = POSTGRES.one(String.class, """
                        SELECT string_agg(r, ' ') FROM (SELECT CAST(m AS text) FROM staff_member m
                            UNION ALL SELECT CAST(s AS text) FROM staff_session s
                            UNION ALL SELECT CAST(i AS text) FROM staff_invitation i
                            UNION ALL SELECT CAST(a AS text) FROM audit_event a) AS all_rows (r)
                        """);

        assertThat(dump).contains(login).doesNotContain(token, secret, Staff.PASSWORD);
    }

    private static String code(String secret, int secondsAhead) {
        return Codes.of(secret, PORTAL.clock().instant().plusSeconds(secondsAhead));
    }

    private static String cookie(Reply reply) {
        return reply.response().headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("staff="))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String login) {
        return one("SELECT CAST(id AS text) FROM staff_member WHERE login = ?", login);
    }

    private static String version(String login) {
        return one("SELECT CAST(version AS text) FROM staff_member WHERE login = ?", login);
    }

    private static int audited(String action) {
        return Integer.parseInt(one("SELECT CAST(count(*) AS text) FROM audit_event WHERE action = ?", action));
    }

    private static String one(String sql, String argument) {
        return POSTGRES.one(String.class, sql, argument);
    }
}
