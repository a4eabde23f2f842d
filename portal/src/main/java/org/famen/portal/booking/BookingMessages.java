package org.famen.portal.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.guard.Tries;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.ReferenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * What people are told about their booking, in the transaction that changes it. No message names the person or their matter:
 * others may read the phone.
 */
@Singleton
public class BookingMessages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(1), Duration.ofHours(2));
    private static final Duration WORTH_TELLING = Duration.ofDays(1);

    /** Nobody has shown that an address is theirs; what a mail says, the text message says too. */
    private static final int DAILY_MAILS = 10;

    private final CalendarEntry calendar;
    private final FieldEncryptor encryptor;
    private final Tries tries;
    private final Clock clock;

    BookingMessages(CalendarEntry calendar, FieldEncryptor encryptor, Tries tries, Clock clock) {
        this.calendar = calendar;
        this.encryptor = encryptor;
        this.tries = tries;
        this.clock = clock;
    }

    List<OutboxEntry> confirmed(Visit visit, PersonalData person) {
        return withReminders(visit, person, "confirmed", "已预约");
    }

    List<OutboxEntry> moved(Visit visit, PersonalData person) {
        return withReminders(visit, person, "moved", "预约已改到");
    }

    List<OutboxEntry> cancelled(Visit visit, PersonalData person) {
        return now(visit, details(visit), person, "cancelled", "已取消预约");
    }

    private List<OutboxEntry> withReminders(Visit visit, PersonalData person, String event, String words) {
        String details = details(visit);
        List<OutboxEntry> entries = new ArrayList<>(now(visit, details, person, event, words));
        Booking booking = visit.booking();
        Instant now = clock.instant();
        for (Duration before : REMINDERS) {
            Instant due = booking.startsAt().minus(before);
            if (due.isAfter(now)) {
                String key = key(booking, "reminder-" + before.toHours() + "h");
                entries.add(entry(
                        key,
                        Channel.SMS,
                        booking.id(),
                        Message.sms(person.phone(), "提醒您：" + details),
                        due,
                        booking.startsAt()));
            }
        }
        return entries;
    }

    private List<OutboxEntry> now(Visit visit, String details, PersonalData person, String event, String words) {
        Instant now = clock.instant();
        Instant until = now.plus(WORTH_TELLING);
        Booking booking = visit.booking();
        String text = words + "：" + details;
        List<OutboxEntry> entries = new ArrayList<>();
        entries.add(
                entry(key(booking, event + "-sms"), Channel.SMS, null, Message.sms(person.phone(), text), now, until));
        if (person.email() != null && mayMail(person.email())) {
            Message mail = Message.invitation(
                    person.email(),
                    words + "：" + visit.service().title(),
                    text,
                    calendar.write(visit),
                    CalendarEntry.method(booking));
            entries.add(entry(key(booking, event + "-email"), Channel.EMAIL, null, mail, now, until));
        }
        return entries;
    }

    private boolean mayMail(String address) {
        return tries.countWithin("booking-mail", address.toLowerCase(Locale.ROOT), Duration.ofDays(1)) <= DAILY_MAILS;
    }

    private static String details(Visit visit) {
        return time(visit.start()) + "，" + visit.service().title() + "，"
                + visit.place().name() + "。预约号 " + visit.reference() + "。改期或取消请打开“我的预约”，或致电 "
                + visit.place().phone() + "。";
    }

    /** A seat that somebody on the waiting list can have until then. */
    public List<OutboxEntry> offered(
            Visit visit, UUID entry, ReferenceNumber reference, PersonalData person, ZonedDateTime until) {
        String text = "有空位了：%s，%s，%s。给您留到 %s。请打开“我的预约”，用候补号 %s 和手机号确认；到时没有确认，就让给下一位。"
                .formatted(
                        time(visit.start()),
                        visit.service().title(),
                        visit.place().name(),
                        time(until),
                        reference.written());
        return List.of(entry(
                "waitlist/" + entry + "/offered/" + visit.booking().id(),
                Channel.SMS,
                null,
                Message.sms(person.phone(), text),
                clock.instant(),
                until.toInstant()));
    }

    static String time(ZonedDateTime start) {
        return TIME.format(start);
    }

    private OutboxEntry entry(
            String key, Channel channel, @Nullable UUID reminds, Message message, Instant due, Instant expires) {
        return OutboxEntry.of(encryptor, key, channel, reminds, message, due, expires);
    }

    private static String key(Booking booking, String event) {
        return "booking/" + booking.id() + "/" + booking.sequence() + "/" + event;
    }
}
