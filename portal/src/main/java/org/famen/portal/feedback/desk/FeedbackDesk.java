package org.famen.portal.feedback.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.feedback.Answer;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.FeedbackContent;
import org.famen.portal.feedback.FeedbackState;
import org.famen.portal.feedback.FeedbackStore;
import org.famen.portal.feedback.Feedbacks;
import org.famen.portal.feedback.Kind;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.staff.Member;
import org.jspecify.annotations.Nullable;

/** What the desk does with feedback. Each member sees the kinds that are theirs, and for others it is as if there were none. */
@Singleton
public class FeedbackDesk {
    private static final int LIMIT = 300;
    private static final Duration NEWS_EXPIRE = Duration.ofDays(3);

    private final Database database;
    private final FeedbackStore store;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Feedbacks feedbacks;
    private final FieldEncryptor encryptor;
    private final Clock clock;

    FeedbackDesk(
            Database database,
            FeedbackStore store,
            AuditTrail audit,
            Outbox outbox,
            Feedbacks feedbacks,
            FieldEncryptor encryptor,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.outbox = outbox;
        this.feedbacks = feedbacks;
        this.encryptor = encryptor;
        this.clock = clock;
    }

    /** Those that wait for an answer, the most urgent first; or those that don't any more, the newest first. */
    List<Feedback> list(Member member, boolean open) {
        String[] kinds = Kind.of(member).stream().map(Kind::name).toArray(String[]::new);
        return open ? store.open(kinds, LIMIT) : store.closed(kinds, LIMIT);
    }

    public Optional<Feedback> find(Member member, UUID id) {
        return store.find(id).filter(feedback -> feedback.kind().isFor(member));
    }

    /** Whoever is shown what somebody told has read it; the audit keeps that in mind. */
    void noteReading(Member member, Feedback feedback) {
        database.transactAs(
                member.actor(), () -> audit.add(new AuditEntry("feedback.read", Feedback.owner(feedback.id()))));
    }

    int othersOfThePhone(Feedback feedback) {
        byte[] phone = feedback.phoneHash();
        return phone == null ? 0 : store.others(feedback.id(), phone);
    }

    /** @return whether it was done: not when somebody else was faster, or the state does not allow it any more */
    boolean change(Member member, Feedback seen, int version, FeedbackState state, Answer answer) {
        BooleanSupplier change = changing(seen, version, state, answer);
        try {
            return database.transactAs(member.actor(), change::getAsBoolean);
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() == Constraint.FEEDBACK_TRANSITION) {
                return false;
            }
            throw refused;
        }
    }

    /** The same as a step of another transaction, that of {@code transactAs} for that member. */
    public BooleanSupplier changing(Feedback seen, int version, FeedbackState state, Answer answer) {
        UUID id = seen.id();
        Instant now = clock.instant();
        EncryptedData sealed = encryptor.encrypt(Feedback.answerOwner(id), answer);
        List<OutboxEntry> news = state == FeedbackState.ANSWERED ? news(seen, version, now) : List.of();
        return () -> {
            boolean done = store.change(id, version, state, sealed.bytes(), sealed.keyId(), now) == 1;
            outbox.put(done ? news : List.of(), now);
            return done;
        };
    }

    /** What the desk has written so far. */
    public Answer stored(Feedback feedback) {
        return feedbacks.answer(feedback).orElse(Answer.NONE);
    }

    /** Whose enforcement a clue is about, as it was told; empty when that was not said, or is erased. */
    public String agency(Feedback feedback) {
        return feedbacks.told(feedback).map(FeedbackContent::agency).orElse("");
    }

    /** The message has no word of the answer: it is read where the code opens it. */
    private List<OutboxEntry> news(Feedback feedback, int version, Instant now) {
        @Nullable
        String phone = feedbacks.told(feedback).map(FeedbackContent::phone).orElse(null);
        if (phone == null) {
            return List.of();
        }
        String text = "您的反馈 %s 已经答复。请到网站“反馈”里的“查进度”，用编号和查询码查看。".formatted(feedback.written());
        String key = Feedback.owner(feedback.id()) + "/answered/" + version;
        return List.of(OutboxEntry.of(
                encryptor, key, Channel.SMS, null, Message.sms(phone, text), now, now.plus(NEWS_EXPIRE)));
    }
}
