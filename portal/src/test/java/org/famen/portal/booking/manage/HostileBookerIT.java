package org.famen.portal.booking.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.famen.portal.booking.BookingWalk;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestMail;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with a phone of their own wants others to pay for it, or to be bothered by it. */
class HostileBookerIT {
    private static final TestSms SMS = new TestSms();
    private static final TestMail MAIL = new TestMail();
    private static final PortalUnderTest PORTAL = start();
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String VICTIM = "victim@example.org";
    private static final String LOCKED =
            "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
    private static int phones;

    private final BookingWalk walk = new BookingWalk(PORTAL.address(), SMS, "1000012%04d".formatted(++phones));
    private final Sql postgres = Sql.of(PORTAL);

    private static PortalUnderTest start() {
        Map<String, Object> settings = new HashMap<>(SMS.settings());
        settings.putAll(MAIL.settings());
        return PortalUnderTest.startOn(TestPostgres.createDatabase(), settings);
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
        MAIL.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(NOW);
        postgres.run("""
                ALTER TABLE booking DISABLE TRIGGER booking_never_deleted;
                DELETE FROM hold_source; DELETE FROM outbox; DELETE FROM booking; DELETE FROM slot_lawyer;
                DELETE FROM slot; DELETE FROM attempt; DELETE FROM phone_code;
                ALTER TABLE booking ENABLE TRIGGER booking_never_deleted;
                """);
    }

    /** A move costs nothing and sends messages, of which one goes to whatever address was typed. */
    @Test
    void aBookingThatIsMovedToAndFroSendsFewMessages() {
        String address = book("east-centre@2026-11-25T09:00");

        Reply last = walk.caller().get(address);
        for (int move = 0; move < 8; move++) {
            last = move(address, move % 2 == 0 ? "east-centre@2026-11-26T10:00" : "east-centre@2026-11-25T09:00");
        }

        assertThat(messages("moved-sms")).isEqualTo(5);
        assertThat(last.status()).isEqualTo(409);
        assertThat(last.texts("[role=status]").getFirst()).contains("改期的次数已经用完");
        Reply page = walk.caller().get(address);
        assertThat(page.html().select("a[href$=/move]")).isEmpty();
        assertThat(page.html().select("a[href$=/cancel]")).hasSize(1);
        assertThat(walk.caller().get(address + "/move").status()).isEqualTo(409);
    }

    @Test
    void anAddressGetsTenMailsADayWhateverItsBookingsAre() {
        for (int booked = 0; booked < 2; booked++) {
            String address = book("east-centre@2026-11-25T09:00");
            for (int move = 0; move < 7; move++) {
                move(address, move % 2 == 0 ? "east-centre@2026-11-26T10:00" : "east-centre@2026-11-25T09:00");
            }
            cancel(address);
        }

        assertThat(postgres.one(Integer.class, "SELECT count(*) FROM outbox WHERE channel = 'EMAIL'"))
                .isEqualTo(10);
        assertThat(messages("cancelled-sms")).isEqualTo(2);
    }

    /** Who has a code of their own phone types another's in the moment in which the code is found right. */
    @Test
    void aCodeConfirmsNoPhoneThatWasTypedMeanwhile() throws Exception {
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        walk.check("借款");
        String code = walk.code();

        Reply confirmed = postgres.with(connection -> confirmWhileAnotherPhoneIsTyped(connection, code))
                .get(30, TimeUnit.SECONDS);

        assertThat(confirmed.texts("h1")).doesNotContain("约好了");
        assertThat(postgres.one(
                        Integer.class, "SELECT count(*) FROM booking WHERE state = 'HELD' AND NOT phone_verified"))
                .isEqualTo(1);
    }

    private CompletableFuture<Reply> confirmWhileAnotherPhoneIsTyped(Connection connection, String code)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT FROM booking FOR UPDATE");
            var confirming = CompletableFuture.supplyAsync(() -> walk.confirm(code));
            awaitSomebodyWaiting(statement);
            statement.execute("UPDATE booking SET phone_hash = '\\x00'");
            connection.commit();
            return confirming;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void awaitSomebodyWaiting(Statement statement) throws SQLException {
        for (int look = 0; look < 200; look++) {
            try (var waiting = statement.executeQuery(LOCKED)) {
                if (waiting.next()) {
                    return;
                }
            }
            statement.execute("SELECT pg_sleep(0.05)");
        }
        throw new AssertionError("nobody waits for a lock");
    }

    /** Nor does it cost a seat: the hold was given back at once. */
    @Test
    void whoHasGivenATimeBackIsSentNoCodeForIt() {
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        String hold = walk.held();
        walk.caller().post(hold, BookingWalk.details(walk.phone(), "借款"));
        walk.caller().post(hold + "/release", Map.of());
        PORTAL.clock().advance(Duration.ofSeconds(61));

        Reply asked = walk.caller().post(hold + "/code", Map.of());

        assertThat(asked.status()).isEqualTo(410);
        assertThat(postgres.one(Integer.class, "SELECT count(*) FROM phone_code"))
                .isEqualTo(1);
    }

    /** Path of the booking. */
    private String book(String slot) {
        walk.hold("talk", slot);
        String hold = walk.held();
        Map<String, String> details = BookingWalk.details(walk.phone(), "借款");
        details.put("email", VICTIM);
        walk.caller().post(hold, details);
        walk.caller().post(hold + "/confirm", Map.of("code", walk.code()));
        PORTAL.clock().advance(Duration.ofSeconds(61));
        return "/booking/" + walk.reference();
    }

    private Reply move(String address, String slot) {
        return walk.caller().post(address + "/move", Map.of("version", version(address), "slot", slot));
    }

    private void cancel(String address) {
        walk.caller().post(address + "/cancel", Map.of("version", version(address)));
    }

    private String version(String address) {
        return postgres.one(Integer.class, "SELECT version FROM booking WHERE reference = ?", address.substring(9))
                .toString();
    }

    private int messages(String event) {
        return postgres.one(Integer.class, "SELECT count(*) FROM outbox WHERE event_key LIKE 'booking/%/' || ?", event);
    }
}
