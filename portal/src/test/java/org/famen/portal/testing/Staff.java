package org.famen.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.portal.staff.account.InviteCommand;

/** People of the desk in tests: they come by real links, with real passwords and codes. */
public final class Staff {
    public static final String PASSWORD = "路灯下面有一只猫在等公交车";

    private Staff() {}

    /** Signs a new manager in; a login can be used once a database. */
    public static Caller manager(PortalUnderTest portal, String database, String login) {
        return signIn(portal, login, welcome(portal, link(database, login)));
    }

    /** By the command, as whoever installs the portal does. */
    public static String link(String database, String login) {
        return link(database, login, Map.of());
    }

    /** @param others settings that differ from {@link #settings} */
    public static String link(String database, String login, Map<String, Object> others) {
        Map<String, Object> settings = settings(database);
        settings.putAll(others);
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = InviteCommand.run(
                List.of("--login", login, "--name", "管理员" + login, "--manager"), settings, stream, stream);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }

    /** A colleague whom a manager invites, signed in. */
    public static Caller colleague(PortalUnderTest portal, Caller manager, String login, String role, String place) {
        manager.get("/desk/staff");
        Reply made =
                manager.post("/desk/staff", Map.of("login", login, "name", "同事" + login, "role", role, "place", place));
        assertThat(made.status()).isEqualTo(200);
        return signIn(portal, login, welcome(portal, made.texts(".link-once").getFirst()));
    }

    /** Opens a link as the page's script does; the page that asks for a password. */
    public static Reply follow(Caller caller, String link) {
        caller.get(link.split("#", 2)[0]);
        return caller.post("/desk/welcome", Map.of("link", link));
    }

    /** Uses a link up; the secret that it set. */
    public static String welcome(PortalUnderTest portal, String link) {
        Caller caller = new Caller(portal.address());
        Reply page = follow(caller, link);
        String secret = page.texts(".secret").getFirst().replace(" ", "");
        Reply done = caller.send(
                "/desk/welcome/password",
                Map.of(
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD,
                        "code",
                        Codes.of(secret, portal.clock().instant())));
        assertThat(done.header("location")).isEqualTo("/desk/sign-in");
        return secret;
    }

    /** With the code of the next step: that of the present one was used for the welcome. */
    public static Caller signIn(PortalUnderTest portal, String login, String secret) {
        Caller caller = new Caller(portal.address());
        caller.get("/desk/sign-in");
        assertThat(caller.post("/desk/sign-in", Map.of("login", login, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
        Reply desk = caller.post(
                "/desk/sign-in/code",
                Map.of("code", Codes.of(secret, portal.clock().instant().plusSeconds(30))));
        assertThat(desk.texts("h1")).containsExactly("工作台");
        return caller;
    }

    /** Of a command that is run on a database. */
    public static Map<String, Object> settings(String database) {
        Map<String, Object> settings = new HashMap<>(TestSecrets.SETTINGS);
        settings.putAll(Map.of(
                "famen.elasticsearch.url", "http://127.0.0.1:1",
                "famen.city.folder", TestLaws.smallCity().toString(),
                "datasources.default.url", database,
                "datasources.default.username", TestPostgres.server().user(),
                "datasources.default.password", TestPostgres.server().password()));
        return settings;
    }
}
