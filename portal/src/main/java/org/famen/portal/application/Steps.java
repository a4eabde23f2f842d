package org.famen.portal.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.jspecify.annotations.Nullable;

/** Takes steps with applications, and tells their people. */
@Singleton
public class Steps {
    /** A step with what was written. */
    public record Read(Step step, Written written) {}

    private static final Duration NEWS_EXPIRE = Duration.ofDays(3);
    /** 人民调解法第三十三条第一款. */
    private static final int CONFIRM_DAYS = 30;

    private final Database database;
    private final ApplicationStore store;
    private final StepStore steps;
    private final TransitionStore transitions;
    private final Applications applications;
    private final Outbox outbox;
    private final FieldEncryptor encryptor;
    private final ApplicationSettings settings;
    private final Clock clock;

    Steps(
            Database database,
            ApplicationStore store,
            StepStore steps,
            TransitionStore transitions,
            Applications applications,
            Outbox outbox,
            FieldEncryptor encryptor,
            ApplicationSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.steps = steps;
        this.transitions = transitions;
        this.applications = applications;
        this.outbox = outbox;
        this.encryptor = encryptor;
        this.settings = settings;
        this.clock = clock;
    }

    /** Which may follow now. */
    public List<Transition> next(Application application) {
        return transitions.from(application.kind(), application.state());
    }

    /** What was done so far, the oldest first. */
    public List<Read> of(Application application) {
        return steps.of(application.id()).stream()
                .map(step -> new Read(step, written(step)))
                .toList();
    }

    /** The step, what was written with it and the message, or nothing of it. */
    public StepOutcome take(Application seen, NextStep step) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        @Nullable EncryptedData sealed = seal(id, step.written());
        List<OutboxEntry> news = news(seen, step, now);
        try {
            boolean done = database.transactAs(step.actor(), () -> {
                if (store.move(seen.id(), step.version(), step.to(), step.dueOn(), step.lawyer(), now) == 0) {
                    return false;
                }
                add(seen, id, Step.What.MOVE, step.to(), step.version() + 1, sealed, now);
                outbox.silence(Application.owner(seen.id()) + "/confirm");
                outbox.put(news, now);
                return true;
            });
            return done ? StepOutcome.DONE : StepOutcome.STALE;
        } catch (ConstraintViolatedException refused) {
            return switch (refused.constraint()) {
                case APPLICATION_TRANSITION, APPLICATION_SAYS_WHY -> StepOutcome.REFUSED;
                case APPLICATION_BY_ANOTHER -> StepOutcome.BY_ANOTHER;
                default -> throw refused;
            };
        }
    }

    /**
     * Writes something that moves nothing.
     *
     * @param dueOn new last day of the clock; null leaves it
     */
    public StepOutcome write(
            Application seen, int version, Step.What what, Written written, @Nullable LocalDate dueOn, String actor) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        @Nullable EncryptedData sealed = seal(id, written);
        List<OutboxEntry> news = what == Step.What.NEWS
                ? message(seen, "news/" + (version + 1), Messages.news(seen), now, now.plus(NEWS_EXPIRE))
                : List.of();
        boolean done = database.transactAs(actor, () -> {
            if (store.touch(seen.id(), version, dueOn) == 0) {
                return false;
            }
            add(seen, id, what, null, version + 1, sealed, now);
            outbox.put(news, now);
            return true;
        });
        return done ? StepOutcome.DONE : StepOutcome.STALE;
    }

    private void add(
            Application seen,
            UUID id,
            Step.What what,
            @Nullable State state,
            int version,
            @Nullable EncryptedData sealed,
            Instant now) {
        byte @Nullable [] bytes = sealed == null ? null : sealed.bytes();
        @Nullable String keyId = sealed == null ? null : sealed.keyId();
        steps.add(id, seen.id(), what, state, version, bytes, keyId, now);
    }

    private @Nullable EncryptedData seal(UUID id, Written written) {
        return written.isEmpty() ? null : encryptor.encrypt(Step.owner(id), written);
    }

    private Written written(Step step) {
        return step.findSealed()
                .map(secret -> encryptor.decrypt(Step.owner(step.id()), secret, Written.class))
                .orElse(Written.NOTHING);
    }

    private List<OutboxEntry> news(Application seen, NextStep step, Instant now) {
        List<OutboxEntry> news = new ArrayList<>();
        Messages.of(seen, step.to(), step.dueOn())
                .filter(text -> !step.actor().isEmpty())
                .ifPresent(text -> news.addAll(
                        message(seen, step.to().key() + "/" + (step.version() + 1), text, now, now.plus(NEWS_EXPIRE))));
        if (step.to() == State.AGREED) {
            news.addAll(reminder(seen, step, now));
        }
        return news;
    }

    /** Both sides may have a court confirm an agreement, within thirty days after it took effect. */
    private List<OutboxEntry> reminder(Application seen, NextStep step, Instant now) {
        return Optional.of(step.written().detail("effective-on"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .map(effective -> {
                    LocalDate last = effective.plusDays(CONFIRM_DAYS);
                    Instant due = effective
                            .plusDays(settings.confirmReminderDays())
                            .atTime(9, 0)
                            .atZone(Event.ZONE)
                            .toInstant();
                    Instant expires = last.plusDays(1).atStartOfDay(Event.ZONE).toInstant();
                    return expires.isAfter(now)
                            ? message(seen, "confirm", Messages.confirm(seen, last), due, expires)
                            : List.<OutboxEntry>of();
                })
                .orElse(List.of());
    }

    private List<OutboxEntry> message(Application seen, String event, String text, Instant due, Instant expires) {
        return applications
                .told(seen)
                .map(told -> List.of(OutboxEntry.of(
                        encryptor,
                        Application.owner(seen.id()) + "/" + event,
                        Channel.SMS,
                        null,
                        Message.sms(told.phone(), text),
                        due,
                        expires)))
                .orElse(List.of());
    }
}
