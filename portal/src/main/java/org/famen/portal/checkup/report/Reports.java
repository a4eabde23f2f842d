package org.famen.portal.checkup.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.jspecify.annotations.Nullable;

/** Keeps the reports of check-ups: sealed like the bookings that they belong to. */
@Singleton
class Reports {
    static final Role[] WRITERS = {Role.LAWYER, Role.MANAGER};
    private static final int LIMIT = 200;
    private static final Duration NEWS_EXPIRE = Duration.ofDays(3);

    private final Database database;
    private final ReportStore store;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Bookings bookings;
    private final FieldEncryptor encryptor;
    private final Clock clock;

    Reports(
            Database database,
            ReportStore store,
            AuditTrail audit,
            Outbox outbox,
            Bookings bookings,
            FieldEncryptor encryptor,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.bookings = bookings;
        this.encryptor = encryptor;
        this.clock = clock;
    }

    /** At the organisations where this member writes reports. */
    List<CheckupVisit> visits(Member member) {
        Optional<Set<String>> places = member.organisations(WRITERS);
        String[] some = places.orElse(Set.of()).toArray(String[]::new);
        return store.visits(places.isEmpty(), some, LIMIT);
    }

    Optional<PersonalData> person(CheckupVisit visit) {
        return visit.findSealed()
                .map(secret -> encryptor.decrypt(Booking.owner(visit.id()), secret, PersonalData.class));
    }

    /** Tells the audit that a member looks at who booked, and at what was written. */
    void noteReading(Member member, UUID bookingId) {
        database.transactAs(member.actor(), () -> audit.add(new AuditEntry("booking.read", Booking.owner(bookingId))));
    }

    Optional<StoredReport> find(UUID bookingId) {
        return store.find(bookingId);
    }

    Report open(StoredReport stored) {
        return encryptor.decrypt(owner(stored.bookingId()), stored.findSealed(), Report.class);
    }

    /**
     * @param version that was seen; -1 when there was no report yet
     * @param deliver whether the business may see it from now on
     * @return whether it was done: not when somebody else was faster, or the booking has none any more
     */
    boolean save(Member member, Visit visit, int version, Report report, boolean deliver) {
        UUID id = visit.booking().id();
        Instant now = clock.instant();
        EncryptedData sealed = encryptor.encrypt(owner(id), report);
        @Nullable Instant delivered = deliver ? now : null;
        List<OutboxEntry> news = deliver ? news(visit, now) : List.of();
        try {
            return database.transactAs(member.actor(), () -> {
                int done = version < 0
                        ? store.begin(id, sealed.bytes(), sealed.keyId(), member.id(), delivered, now)
                        : store.change(id, version, sealed.bytes(), sealed.keyId(), member.id(), delivered, now);
                outbox.put(done == 1 ? news : List.of(), now);
                return done == 1;
            });
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() == Constraint.CHECKUP_REPORT_BOOKING) {
                return false;
            }
            throw refused;
        }
    }

    /** Once a booking, by its key; the message has no word of the report. */
    private List<OutboxEntry> news(Visit visit, Instant now) {
        String key = Booking.owner(visit.booking().id()) + "/report";
        String text = "预约 %s 的法律体检报告写好了。请到网站“我的预约”，用编号和手机号查看。".formatted(visit.reference());
        return bookings
                .person(visit.booking())
                .map(person -> OutboxEntry.of(
                        encryptor,
                        key,
                        Channel.SMS,
                        null,
                        Message.sms(person.phone(), text),
                        now,
                        now.plus(NEWS_EXPIRE)))
                .stream()
                .toList();
    }

    private static String owner(UUID bookingId) {
        return "report/" + bookingId;
    }
}
