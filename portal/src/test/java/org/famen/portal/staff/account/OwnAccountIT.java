package org.famen.portal.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/** What everybody at the desk does with their own account. */
class OwnAccountIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final String CHOSEN = "雨停以后花园里全是蜗牛和蚂蚁";
    private static int count;

    private String login = "";

    @BeforeEach
    void nextLogin() {
        login = "own" + ++count;
        PORTAL.clock().setTo(FixedClock.CLOCK.instant());
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void changingOnesOwnPasswordAsksForBothFactorsAndEndsEverySessionElsewhere() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Caller elsewhere = Staff.signIn(PORTAL, login, secret);
        PORTAL.clock().advance(Duration.ofMinutes(1));
        Caller here = Staff.signIn(PORTAL, login, secret);
        Reply account = here.get("/desk/account");
        assertThat(account.texts("section.group li"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("这里");

        PORTAL.clock().advance(Duration.ofMinutes(1));
        for (Map<String, String> wrong :
                List.of(change("一个不对的密码一个不对的密码", CHOSEN, code(secret, 0)), change(Staff.PASSWORD, CHOSEN, "abcdef"))) {
            Reply refused = here.post("/desk/account/password", wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.texts(".errors__title").getFirst()).startsWith("现在的密码或验证码不对，密码没有改");
        }
        assertThat(here.post("/desk/account/password", change(Staff.PASSWORD, "短", code(secret, 0)))
                        .texts(".errors__title"))
                .containsExactly("密码至少要有 12 个字");
        assertThat(here.post("/desk/account/password", change(Staff.PASSWORD, Staff.PASSWORD, code(secret, 0)))
                        .texts(".errors__title"))
                .containsExactly("新密码和现在的密码一样，请换一个");
        assertThat(elsewhere.peek("/desk").status()).isEqualTo(200);

        Reply changed = here.post("/desk/account/password", change(Staff.PASSWORD, CHOSEN, code(secret, 0)));

        assertThat(changed.texts("[role=status]")).containsExactly("密码改好了。别处的登录都退出了。");
        assertThat(changed.texts("section.group li")).hasSize(1);
        assertThat(elsewhere.peek("/desk").status()).isEqualTo(303);
        assertThat(here.peek("/desk").status()).isEqualTo(200);
        Caller later = new Caller(PORTAL.address());
        later.get("/desk/sign-in");
        assertThat(later.post("/desk/sign-in", Map.of("login", login, "password", Staff.PASSWORD))
                        .status())
                .isEqualTo(422);
        assertThat(later.post("/desk/sign-in", Map.of("login", login, "password", CHOSEN))
                        .texts("h1"))
                .containsExactly("输入验证码");
        assertThat(audited("staff.password_changed")).isEqualTo(1);
    }

    @Test
    void whoGuessesThePasswordOfAnOpenSessionIsLockedOut() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Caller caller = Staff.signIn(PORTAL, login, secret);
        PORTAL.clock().advance(Duration.ofMinutes(1));
        caller.get("/desk/account");
        Map<String, String> wrong = change("一个不对的密码一个不对的密码", CHOSEN, code(secret, 0));
        for (int times = 1; times <= 4; times++) {
            assertThat(caller.post("/desk/account/password", wrong).status()).isEqualTo(422);
        }
        assertThat(caller.post("/desk/account/password", wrong).status()).isEqualTo(429);
        Reply locked = caller.post("/desk/account/password", change(Staff.PASSWORD, CHOSEN, code(secret, 0)));
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.texts(".errors__title").getFirst()).contains("15 分钟内不能再试");
    }

    @Test
    void sessionsElsewhereAreSeenAndEnded() {
        String secret = Staff.welcome(PORTAL, Staff.link(DATABASE, login));
        Caller elsewhere = Staff.signIn(PORTAL, login, secret);
        PORTAL.clock().advance(Duration.ofMinutes(1));
        Caller here = Staff.signIn(PORTAL, login, secret);
        here.get("/desk/account");

        Reply ended = here.post("/desk/account/sessions", Map.of());

        assertThat(ended.texts("[role=status]")).containsExactly("别处的登录都退出了。");
        assertThat(elsewhere.peek("/desk").status()).isEqualTo(303);
        assertThat(here.peek("/desk").status()).isEqualTo(200);
        assertThat(audited("staff.signed_out_elsewhere")).isEqualTo(1);
    }

    private static Map<String, String> change(String current, String chosen, String code) {
        return Map.of("current", current, "password", chosen, "again", chosen, "code", code);
    }

    private static String code(String secret, int secondsAhead) {
        return Codes.of(secret, PORTAL.clock().instant().plusSeconds(secondsAhead));
    }

    private static int audited(String action) {
        return Sql.of(PORTAL).one(Integer.class, "SELECT count(*) FROM audit_event WHERE action = ?", action);
    }
}
