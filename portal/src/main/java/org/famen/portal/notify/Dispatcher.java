package org.famen.portal.notify;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.operations.Blocking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due. Each message is sent under its row's lock, one a transaction, so that of several portals one sends it;
 * should that one die between sending and noting it, the deliverer sees the same id twice.
 */
@Singleton
public class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int MAX_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration BURIAL = Duration.ofDays(7);

    private final Database database;
    private final OutboxStore store;
    private final BackgroundJobs jobs;
    private final FieldEncryptor encryptor;
    private final SmsPort sms;
    private final Mailer mailer;
    private final ShownMessages shown;
    private final Clock clock;

    Dispatcher(
            Database database,
            OutboxStore store,
            BackgroundJobs jobs,
            FieldEncryptor encryptor,
            SmsPort sms,
            Mailer mailer,
            ShownMessages shown,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.jobs = jobs;
        this.encryptor = encryptor;
        this.sms = sms;
        this.mailer = mailer;
        this.shown = shown;
        this.clock = clock;
    }

    /** Whether mail can be sent at all; a form that asks for an address says so otherwise. */
    public boolean sendsMail() {
        return mailer.isSetUp();
    }

    /** Whether this is a demonstration that shows text messages on a page instead of sending them. */
    public boolean showsMessages() {
        return shown.isOn();
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    @Blocking
    void run() {
        jobs.run("Sending messages", () -> {
            database.transactAs("system", () -> store.expire(clock.instant()));
            database.transactAs("system", () -> store.bury(clock.instant().minus(BURIAL)));
            sendAllDue();
        });
    }

    /** @return how many were tried */
    public int sendAllDue() {
        int tried = 0;
        while (database.transactAs("system", this::sendNext)) {
            tried++;
        }
        return tried;
    }

    private boolean sendNext() {
        List<DueMessage> next = store.nextDue(clock.instant());
        next.forEach(due -> send(due));
        return !next.isEmpty();
    }

    private void send(DueMessage due) {
        Instant now = clock.instant();
        if (deliver(due, now)) {
            store.sent(due.id(), now);
        }
    }

    private boolean deliver(DueMessage due, Instant now) {
        try {
            Message message = encryptor.decrypt(OutboxEntry.owner(due.eventKey()), due.content(), Message.class);
            switch (due.channel()) {
                case SMS -> sms.send(due.eventKey(), message);
                case EMAIL -> mailer.send(due.eventKey(), message);
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            // Whatever is wrong with it, one message must not stand in the way of all others: 5 s, 10 s, 20 s … some
            // ten minutes in all.
            Instant again = now.plus(FIRST_PAUSE.multipliedBy(1L << due.attempts()));
            store.failed(due.id(), failure.getClass().getSimpleName(), again, MAX_ATTEMPTS);
            LOG.warn(
                    "Message {} was not taken ({}), attempt {}",
                    due.eventKey(),
                    failure.getClass().getSimpleName(),
                    due.attempts() + 1);
            return false;
        }
    }
}
