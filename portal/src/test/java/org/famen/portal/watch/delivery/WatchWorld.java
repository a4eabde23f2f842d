package org.famen.portal.watch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.portal.city.FixedClock;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.LawShelf;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestMail;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.watch.Tidying;

/** A portal with a library that a test changes, and readers who follow what is in it by mail. */
final class WatchWorld implements AutoCloseable {
    private static final Pattern CONFIRM = Pattern.compile("/watch/confirm/[^\\s\"<]+");
    private static final Pattern END = Pattern.compile("/watch/end/[^\\s\"<>]+");
    private static final long PATIENCE_MILLIS = 30_000;

    private final String database = TestPostgres.createDatabase();
    private final LawShelf shelf = LawShelf.open();
    private final TestMail mail = new TestMail();
    private final PortalUnderTest portal;
    private final Sql sql;
    private int loads;

    WatchWorld() {
        this.portal = openPortal(Map.of());
        this.sql = Sql.of(portal);
    }

    /** Another one on the same servers. */
    PortalUnderTest openPortal(Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(mail.settings());
        settings.put("famen.elasticsearch.url", shelf.elasticsearch().toString());
        settings.put("famen.language-model.enabled", false);
        settings.put("famen.watch.daily-requests", 100);
        settings.put("famen.watch.daily-mails", 100);
        settings.putAll(different);
        return PortalUnderTest.startOn(database, settings);
    }

    PortalUnderTest portal() {
        return portal;
    }

    LawShelf shelf() {
        return shelf;
    }

    Sql sql() {
        return sql;
    }

    TestMail mail() {
        return mail;
    }

    /** Each a minute later than the one before, so that the new indices have a later name. */
    void load() {
        loads++;
        shelf.load(Clock.offset(FixedClock.CLOCK, Duration.ofMinutes(loads)));
    }

    void sync() {
        shelf.sync(FixedClock.CLOCK);
    }

    /** Nobody follows anything, no mail is there, and it is 24 November 2026 again. */
    void startAfresh() {
        sql.run("""
                DELETE FROM watch; DELETE FROM watch_state; DELETE FROM watch_news; DELETE FROM watch_mails;
                DELETE FROM outbox; DELETE FROM attempt
                """);
        mail.empty();
        shelf.clear();
        portal.clock().setTo(FixedClock.CLOCK.instant());
    }

    void tomorrow(int days) {
        portal.clock().advance(Duration.ofDays(days));
    }

    /** Asks and confirms, as somebody does with a browser and a mail program; what is followed stands as in an address: on=灯塔法/8. */
    void follow(String on, String address) {
        ask(on, address);
        Caller reader = new Caller(portal.address());
        String link = confirmLink(address);
        reader.get(link);
        Reply confirmed = reader.post(link, Map.of());
        assertThat(confirmed.texts("h1")).containsExactly("已经关注");
        mail.empty();
    }

    /** @return the page behind the form */
    Reply ask(String on, String address) {
        Caller reader = new Caller(portal.address());
        Reply form = reader.get("/watch?" + on);
        assertThat(form.status()).isEqualTo(200);
        Reply sent = reader.post(
                "/watch",
                Map.of("on", form.html().select("input[name=on]").attr("value"), "email", address, "consent", "yes"));
        settle();
        return sent;
    }

    String confirmLink(String address) {
        return path(CONFIRM, mail.lettersTo(address).getLast().text());
    }

    static String endLink(TestMail.Letter letter) {
        return path(END, letter.text());
    }

    private static String path(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    /** Until everything that is to be told has left; then what came by mail since the last time, which is taken away. */
    List<TestMail.Letter> told() {
        settle();
        List<TestMail.Letter> letters = mail.letters();
        mail.empty();
        return letters;
    }

    /** The portal's own rounds may be under way as well; what they hold is waited for. */
    void settle() {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        do {
            portal.bean(WatchJob.class).goRound();
            // A round of the portal's own locks what it writes about, and this one passes over it: until it is written.
            count("SELECT count(*) FROM (SELECT FROM watch FOR SHARE) AS written");
            portal.bean(Dispatcher.class).sendAllDue();
        } while (count("SELECT count(*) FROM outbox WHERE state = 'WAITING'") > 0 && System.currentTimeMillis() < end);
        assertThat(count("SELECT count(*) FROM outbox WHERE state IN ('WAITING', 'DEAD')"))
                .isZero();
    }

    void tidy() {
        Tidying.of(portal);
    }

    long count(String query) {
        return sql.one(Long.class, query);
    }

    @Override
    public void close() {
        portal.close();
        mail.close();
        shelf.close();
    }
}
