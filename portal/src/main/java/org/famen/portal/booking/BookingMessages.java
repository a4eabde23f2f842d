package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

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
import org.famen.content.service.Service;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.Vault;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.jspecify.annotations.Nullable;

/** What people are told about their booking. No message names the person or their matter: others may read the phone. */
@Singleton
class BookingMessages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(1), Duration.ofHours(2));
    private static final Duration WORTH_TELLING = Duration.ofDays(1);

    private final Timetables timetables;
    private final CalendarEntry calendar;
    private final Vault vault;
    private final Clock clock;

    BookingMessages(Timetables timetables, CalendarEntry calendar, Vault vault, Clock clock) {
        this.timetables = requireNonNull(timetables, "timetables is null");
        this.calendar = requireNonNull(calendar, "calendar is null");
        this.vault = requireNonNull(vault, "vault is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    List<OutboxEntry> confirmed(Booking booking, PersonalData person) {
        return withReminders(booking, person, "confirmed", "已预约");
    }

    List<OutboxEntry> moved(Booking booking, PersonalData person) {
        return withReminders(booking, person, "moved", "预约已改到");
    }

    List<OutboxEntry> cancelled(Booking booking, PersonalData person) {
        return now(booking, person, "cancelled", "已取消预约");
    }

    private List<OutboxEntry> withReminders(Booking booking, PersonalData person, String event, String words) {
        List<OutboxEntry> entries = new ArrayList<>(now(booking, person, event, words));
        Instant now = clock.instant();
        for (Duration before : REMINDERS) {
            Instant due = booking.startsAt().minus(before);
            if (due.isAfter(now)) {
                String key = key(booking, "reminder-" + before.toHours() + "h");
                entries.add(entry(
                        key,
                        Channel.SMS,
                        booking.id(),
                        Message.sms(person.phone(), sentence(booking, "提醒您")),
                        due,
                        booking.startsAt()));
            }
        }
        return entries;
    }

    private List<OutboxEntry> now(Booking booking, PersonalData person, String event, String words) {
        Instant now = clock.instant();
        Instant until = now.plus(WORTH_TELLING);
        String text = sentence(booking, words);
        List<OutboxEntry> entries = new ArrayList<>();
        entries.add(
                entry(key(booking, event + "-sms"), Channel.SMS, null, Message.sms(person.phone(), text), now, until));
        if (person.email() != null) {
            Message mail = new Message(
                    person.email(),
                    words + "：" + service(booking).title(),
                    text,
                    calendar.write(booking, service(booking), desk(booking)),
                    CalendarEntry.method(booking));
            entries.add(entry(key(booking, event + "-email"), Channel.EMAIL, null, mail, now, until));
        }
        return entries;
    }

    private String sentence(Booking booking, String words) {
        DeskAt at = desk(booking);
        return "%s：%s，%s，%s。预约号 %s。改期或取消请打开“我的预约”，或致电 %s。"
                .formatted(
                        words,
                        time(booking.localStart()),
                        service(booking).title(),
                        at.place().name(),
                        booking.findReference().map(Reference::written).orElse("-"),
                        at.place().phone());
    }

    static String time(ZonedDateTime start) {
        return TIME.format(start);
    }

    private OutboxEntry entry(
            String key, Channel channel, @Nullable UUID reminds, Message message, Instant due, Instant expires) {
        return OutboxEntry.of(vault, key, channel, reminds, message, due, expires);
    }

    private static String key(Booking booking, String event) {
        return "booking/" + booking.id() + "/" + booking.sequence() + "/" + event;
    }

    private Service service(Booking booking) {
        return timetable().serviceBooked(booking.serviceId());
    }

    private DeskAt desk(Booking booking) {
        return timetable().deskBooked(booking.deskId());
    }

    private Timetable timetable() {
        return timetables.now();
    }
}
