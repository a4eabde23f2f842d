package org.famen.portal.watch.delivery;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.city.City;
import org.famen.portal.database.Database;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.watch.Watch;
import org.famen.portal.watch.WatchLinks;
import org.famen.portal.watch.WatchSettings;
import org.famen.portal.watch.change.LawChange;
import org.famen.portal.watch.mail.MailRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what is due to each who follows something, all that is due at once in one mail. It goes into the outbox in the
 * transaction that strikes it off. Who has had enough mails today gets the rest tomorrow.
 */
@Singleton
class ChangeMails {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeMails.class);
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final Database database;
    private final DeliveryStore store;
    private final Outbox outbox;
    private final MailRenderer renderer;
    private final WatchLinks links;
    private final FieldEncryptor encryptor;
    private final JsonMapper json;
    private final WatchSettings settings;
    private final City city;
    private final Clock clock;

    ChangeMails(
            Database database,
            DeliveryStore store,
            Outbox outbox,
            MailRenderer renderer,
            WatchLinks links,
            FieldEncryptor encryptor,
            JsonMapper json,
            WatchSettings settings,
            City city,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.outbox = outbox;
        this.renderer = renderer;
        this.links = links;
        this.encryptor = encryptor;
        this.json = json;
        this.settings = settings;
        this.city = city;
        this.clock = clock;
    }

    /** @return how many were written */
    int writeAllDue() {
        int written = 0;
        while (database.transactAs("system", this::writeNext)) {
            written++;
        }
        return written;
    }

    private boolean writeNext() {
        LocalDate today = LocalDate.now(clock);
        List<Watch> next = store.nextDue(today, settings.dailyMails());
        next.forEach(watch -> write(watch, store.due(watch.id()), today));
        return !next.isEmpty();
    }

    private void write(Watch watch, List<DueChange> due, LocalDate today) {
        // Another portal may have written it between our look and our lock.
        if (!due.isEmpty()) {
            long last = due.getLast().id();
            Optional<OutboxEntry> entry = tryEntry(watch, due, last);
            if (entry.isPresent()) {
                outbox.put(List.of(entry.get()), clock.instant());
                store.remove(watch.id(), last);
            }
            store.countMail(watch.addressHash(), today);
        }
    }

    /** Whatever is wrong with one, it must not stand in the way of all others: it is tried as often as mails are sent, each day. */
    private Optional<OutboxEntry> tryEntry(Watch watch, List<DueChange> due, long last) {
        try {
            return Optional.of(entry(watch, due, last));
        } catch (RuntimeException broken) {
            LOG.error(
                    "{} can't be told of a change: {}",
                    Watch.owner(watch.id()),
                    broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private OutboxEntry entry(Watch watch, List<DueChange> due, long last) {
        Instant now = clock.instant();
        ChangeMail mail = new ChangeMail(
                city.portalName(),
                links.host(),
                watch.title(),
                links.end(watch.id()),
                due.stream().map(this::read).toList());
        String address = encryptor.decrypt(Watch.owner(watch.id()), watch.address(), String.class);
        Message message =
                renderer.write("watch/mail-changes", mail, address, "您关注的" + watch.title() + "有变化", mail.end());
        return OutboxEntry.of(
                encryptor,
                Watch.owner(watch.id()) + "/news/" + last,
                Channel.EMAIL,
                null,
                message,
                now,
                now.plus(WORTH_TELLING));
    }

    private LawChange read(DueChange due) {
        try {
            return json.readValue(due.content(), LawChange.class).about(due.partList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
