package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;

/** A portal of the small city in which people apply; it is Tuesday 24 November 2026. */
final class ApplicationWorld implements AutoCloseable {
    static final String PHONE = "10000051111";

    private final String database = TestPostgres.createDatabase();
    private final TestSms sms = new TestSms();
    private final PortalUnderTest portal;
    private final Sql sql;
    private int managers;

    ApplicationWorld() {
        this(Map.of());
    }

    ApplicationWorld(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(sms.settings());
        settings.putAll(more);
        portal = PortalUnderTest.startOn(database, settings);
        sql = Sql.of(portal);
    }

    PortalUnderTest portal() {
        return portal;
    }

    Sql sql() {
        return sql;
    }

    String database() {
        return database;
    }

    void startAfresh() {
        portal.clock().setTo(FixedClock.CLOCK.instant());
        sql.run("""
                ALTER TABLE application DISABLE TRIGGER USER; ALTER TABLE application_step DISABLE TRIGGER USER;
                DELETE FROM application_attachment; DELETE FROM application_link; DELETE FROM application_step;
                DELETE FROM application; DELETE FROM outbox; DELETE FROM attempt; DELETE FROM pass;
                ALTER TABLE application ENABLE TRIGGER USER; ALTER TABLE application_step ENABLE TRIGGER USER;
                """);
    }

    Caller visitor() {
        return new Caller(portal.address());
    }

    Caller manager() {
        return Staff.manager(portal, database, "applications" + ++managers);
    }

    Caller colleague(Caller manager, String login, String role, String organisation) {
        return Staff.colleague(portal, manager, login + ++managers, role, organisation);
    }

    String login(String login) {
        return login + managers;
    }

    /** What somebody types who wants their wages. */
    static Map<String, String> wages() {
        return new HashMap<>(Map.of(
                "matter", "wages",
                "place", "东区",
                "facts", "做了三个月的灯笼，工钱一分没有给。",
                "other", "灯笼坊",
                "means", "hardship",
                "migrant", "yes",
                "name", "王测试",
                "phone", PHONE,
                "truth", "yes",
                "consent", "yes"));
    }

    static Map<String, String> dispute() {
        return new HashMap<>(Map.of(
                "matter", "neighbours",
                "place", "东区",
                "facts", "隔壁的灯整夜照着我家的窗。",
                "other", "隔壁老李",
                "name", "王测试",
                "phone", PHONE,
                "consent", "yes"));
    }

    /** @return the page of the application */
    Reply apply(Caller caller, String kind, Map<String, String> typed) {
        Reply form = caller.get("/" + kind + "/apply");
        Map<String, String> all = new HashMap<>(typed);
        all.putIfAbsent("form", form.html().select("input[name=form]").attr("value"));
        Reply sent = caller.post("/" + kind + "/apply", all);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(caller.path()).startsWith("/application/");
        return sent;
    }

    /** The one application's page at the desk. */
    String path() {
        return "/desk/applications/" + one("SELECT CAST(id AS text) FROM application");
    }

    /** A step with the present version. */
    Reply step(Caller staff, String to, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("to", to);
        all.putIfAbsent("version", one("SELECT CAST(version AS text) FROM application"));
        staff.get("/desk/applications");
        return staff.post(path(), all);
    }

    Reply step(Caller staff, String to) {
        return step(staff, to, Map.of());
    }

    String state() {
        return one("SELECT state FROM application");
    }

    String due() {
        return sql.list(String.class, "SELECT coalesce(CAST(due_on AS text), '') FROM application")
                .getFirst();
    }

    String one(String statement) {
        return sql.one(String.class, statement);
    }

    List<String> list(String statement) {
        return sql.list(String.class, statement);
    }

    int count(String statement) {
        return sql.one(Integer.class, statement);
    }

    /** Waits for a message to that phone that says so; the last of them. */
    String text(String phone, String words) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (said(phone, words).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return said(phone, words).getLast();
    }

    List<String> said(String phone, String words) {
        return sms.texts(phone).stream().filter(text -> text.contains(words)).toList();
    }

    /** Time goes by for all but for who is signed in, and for who has opened something. */
    void advance(Duration time) {
        portal.clock().advance(time);
        long seconds = time.toSeconds();
        sql.run(
                "UPDATE staff_session SET seen_at = seen_at + interval '%1$d s', created_at = created_at + interval '%1$d s'"
                        .formatted(seconds));
        sql.run("UPDATE pass SET expires_at = expires_at + interval '%d s'".formatted(seconds));
    }

    @Override
    public void close() {
        portal.close();
        sms.close();
    }
}
