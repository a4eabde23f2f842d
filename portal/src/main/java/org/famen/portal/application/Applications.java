package org.famen.portal.application;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.organisation.Organisation;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.ErasureJournal;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.web.Visitor;

/** Takes applications, and lets people look after them. */
@Singleton
public class Applications {
    /** In the journal of erasures. */
    public static final String KIND = "application";

    private static final UUID NOTHING = new UUID(0, 0);
    private static final Duration NEWS_EXPIRE = Duration.ofDays(3);

    private final Database database;
    private final ApplicationStore store;
    private final StepStore steps;
    private final Offices offices;
    private final Consents consents;
    private final Outbox outbox;
    private final Secrets secrets;
    private final FieldEncryptor encryptor;
    private final PhoneHashes phones;
    private final ErasureJournal journal;
    private final Clock clock;

    Applications(
            Database database,
            ApplicationStore store,
            StepStore steps,
            Offices offices,
            Consents consents,
            Outbox outbox,
            Secrets secrets,
            FieldEncryptor encryptor,
            PhoneHashes phones,
            ErasureJournal journal,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.steps = steps;
        this.offices = offices;
        this.consents = consents;
        this.outbox = outbox;
        this.secrets = secrets;
        this.encryptor = encryptor;
        this.phones = phones;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A second click, a retry or the back button send the same form: they all get the one application.
     *
     * @param form random, made with the form
     * @param with done in the same transaction, once, with the id of the application
     * @return empty when the phone has as many open ones as a family needs
     */
    public Optional<Application> receive(Visitor visitor, String form, NewApplication wanted, Linked with) {
        UUID id = UUID.nameUUIDFromBytes(secrets.hash("application-form", visitor.id() + "." + form));
        Instant now = clock.instant();
        Told told = wanted.told();
        EncryptedData sealed = encryptor.encrypt(Application.owner(id), told);
        String office = offices.inCharge(wanted.matter(), wanted.district(), wanted.township())
                .map(Organisation::id)
                .orElse("");
        Kind kind = wanted.matter().kind();
        Lane lane = Lane.of(wanted.matter(), told.urgent());
        try {
            return Optional.of(database.transact(() -> {
                int made = store.receive(
                        id,
                        kind,
                        lane.number(),
                        wanted.matter(),
                        office,
                        wanted.district(),
                        ReferenceNumber.random().text(),
                        sealed.bytes(),
                        sealed.keyId(),
                        phones.of(told.phoneNumber()),
                        wanted.continues(),
                        now);
                Application application = store.find(id).orElseThrow();
                if (made == 1) {
                    steps.add(UUID.randomUUID(), id, Step.What.MOVE, State.RECEIVED, 0, null, null, now);
                    consents.add(new Consent(id, ApplicationNotice.version(kind), now));
                    with.done(id);
                    outbox.put(
                            wanted.receipt().getAsBoolean() ? List.of(receipt(application, told, now)) : List.of(),
                            now);
                }
                return application;
            }));
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() == Constraint.APPLICATION_FEW_A_PHONE) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** What else is done when an application is made. */
    @FunctionalInterface
    public interface Linked {
        Linked NOTHING = id -> {};

        void done(UUID application);
    }

    /** By its reference alone: who asks must have a pass. */
    public Optional<Application> find(ReferenceNumber reference) {
        return store.findNamed(reference.text());
    }

    public Optional<Application> find(UUID id) {
        return store.find(id);
    }

    /** Empty when they don't belong together; it compares something also when there is nothing. */
    public Optional<Application> find(ReferenceNumber reference, ReferenceNumber code) {
        Optional<Application> found = find(reference);
        byte[] right = bytes(code(found.map(Application::id).orElse(NOTHING)));
        return MessageDigest.isEqual(right, bytes(code)) ? found : Optional.empty();
    }

    /** What opens an application together with its reference. It is derived, not stored, so that no table gives it away. */
    public ReferenceNumber code(UUID id) {
        return ReferenceNumber.of(secrets.hash("application-code", id.toString()));
    }

    /** Empty after it is erased. */
    public Optional<Told> told(Application application) {
        return application
                .findSealed()
                .map(secret -> encryptor.decrypt(Application.owner(application.id()), secret, Told.class));
    }

    /** Once, at the end. @return whether it was taken */
    public boolean rate(Application application, Rating rating) {
        return database.transact(() -> store.rate(application.id(), rating.number())) == 1;
    }

    /** As its person wants it. What was told and written goes; the row stays for the counts. Only of what has come to its end. */
    public boolean erase(UUID id) {
        return database.transact(() -> {
            boolean erased = eraseWithin(id, clock.instant());
            if (erased) {
                journal.add(KIND, id);
            }
            return erased;
        });
    }

    /** Within a transaction; of what is over. */
    public boolean eraseWithin(UUID id, Instant now) {
        boolean erased = store.erase(id, now) == 1;
        if (erased) {
            forget(id);
        }
        return erased;
    }

    /** Of what its person had erased before a backup was brought back in which it may not have ended yet. */
    public void eraseAgain(UUID id) {
        database.transact(() -> {
            if (store.eraseAgain(id, clock.instant()) == 1) {
                forget(id);
            }
        });
    }

    private void forget(UUID id) {
        outbox.silence(Application.owner(id) + "/");
        steps.erase(id);
        steps.eraseFiles(id);
    }

    private OutboxEntry receipt(Application application, Told told, Instant now) {
        String text = Messages.received(application, code(application.id()).written());
        return OutboxEntry.of(
                encryptor,
                Application.owner(application.id()) + "/received",
                Channel.SMS,
                null,
                Message.sms(told.phone(), text),
                now,
                now.plus(NEWS_EXPIRE));
    }

    private static byte[] bytes(ReferenceNumber code) {
        return code.text().getBytes(StandardCharsets.UTF_8);
    }
}
