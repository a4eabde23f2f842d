package org.famen.portal.feedback;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Outbox;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.ErasureJournal;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.web.Visitor;

/** Takes what people tell, and lets them look after it. */
@Singleton
public class Feedbacks {
    private static final UUID NOTHING = new UUID(0, 0);

    private final Database database;
    private final FeedbackStore store;
    private final Consents consents;
    private final Outbox outbox;
    private final Secrets secrets;
    private final FieldEncryptor encryptor;
    private final PhoneHashes phones;
    private final DueDates dueDates;
    private final ErasureJournal journal;
    private final Clock clock;

    Feedbacks(
            Database database,
            FeedbackStore store,
            Consents consents,
            Outbox outbox,
            Secrets secrets,
            FieldEncryptor encryptor,
            PhoneHashes phones,
            DueDates dueDates,
            ErasureJournal journal,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.consents = consents;
        this.outbox = outbox;
        this.secrets = secrets;
        this.encryptor = encryptor;
        this.phones = phones;
        this.dueDates = dueDates;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A second click, a retry or the back button send the same form: they all get the one feedback.
     *
     * @param form random, made with the form
     */
    Feedback receive(Visitor visitor, String form, Kind kind, FeedbackContent told) {
        UUID id = id(visitor, form);
        take(id, kind, told, () -> {
            Instant now = clock.instant();
            consents.add(new Consent(id, FeedbackNotice.VERSION, now));
            if (told.publish()) {
                consents.add(new Consent(id, FeedbackNotice.VERSION + FeedbackNotice.PUBLISHED, now));
            }
        });
        return store.find(id).orElseThrow();
    }

    /**
     * What comes in another way than by the form.
     *
     * @param id the same for what is the same
     * @param first done in the same transaction, when it is new
     * @return whether it is
     */
    public boolean take(UUID id, Kind kind, FeedbackContent told, Runnable first) {
        Instant now = clock.instant();
        EncryptedData sealed = encryptor.encrypt(Feedback.owner(id), told);
        byte[] phone = Optional.ofNullable(told.phone())
                .map(digits -> phones.of(new PhoneNumber(digits)))
                .orElse(null);
        LocalDate due = dueDates.of(kind, now.atZone(Event.ZONE).toLocalDate());
        return database.transact(() -> {
            int made = store.receive(
                    id, kind, ReferenceNumber.random().text(), sealed.bytes(), sealed.keyId(), phone, now, due);
            if (made == 1) {
                first.run();
            }
            return made == 1;
        });
    }

    /** By its reference alone: who asks must have a pass. */
    Optional<Feedback> find(ReferenceNumber reference) {
        return store.findNamed(reference.text());
    }

    /** Empty when they don't belong together; it compares something also when there is nothing. */
    Optional<Feedback> find(ReferenceNumber reference, ReferenceNumber code) {
        Optional<Feedback> found = find(reference);
        byte[] right = bytes(code(found.map(Feedback::id).orElse(NOTHING)));
        return MessageDigest.isEqual(right, bytes(code)) ? found : Optional.empty();
    }

    /** What opens a feedback together with its reference. It is derived, not stored, so that no table gives it away. */
    ReferenceNumber code(UUID id) {
        return ReferenceNumber.of(secrets.hash("feedback-code", id.toString()));
    }

    public Optional<FeedbackContent> told(Feedback feedback) {
        return feedback.findSealed()
                .map(secret -> encryptor.decrypt(Feedback.owner(feedback.id()), secret, FeedbackContent.class));
    }

    public Optional<Answer> answer(Feedback feedback) {
        return feedback.findAnswerSealed()
                .map(secret -> encryptor.decrypt(Feedback.answerOwner(feedback.id()), secret, Answer.class));
    }

    /** As its sender wants it. Text, contact and answer go; the row stays for the counts. */
    void erase(UUID id) {
        database.transact(() -> {
            if (empty(id)) {
                journal.add(FeedbackErasure.KIND, id);
            }
        });
    }

    void eraseAgain(UUID id) {
        database.transact(() -> empty(id));
    }

    private boolean empty(UUID id) {
        outbox.silence(Feedback.owner(id) + "/");
        return store.erase(id, clock.instant()) == 1;
    }

    private UUID id(Visitor visitor, String form) {
        return UUID.nameUUIDFromBytes(secrets.hash("feedback-form", visitor.id() + "." + form));
    }

    private static byte[] bytes(ReferenceNumber code) {
        return code.text().getBytes(StandardCharsets.UTF_8);
    }
}
