package org.famen.portal.guard;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.search.TypedText;
import org.famen.portal.database.Database;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Six digits sent to a phone, which the same browser types in: good for ten minutes and five tries. */
@Singleton
public class PhoneCodes {
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);
    public static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int CODES = 1_000_000;

    private final GuardSettings settings;
    private final Database database;
    private final GuardStore store;
    private final Outbox outbox;
    private final Tries tries;
    private final Secrets secrets;
    private final PhoneHashes phones;
    private final FieldEncryptor encryptor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PhoneCodes(
            GuardSettings settings,
            Database database,
            GuardStore store,
            Outbox outbox,
            Tries tries,
            Secrets secrets,
            PhoneHashes phones,
            FieldEncryptor encryptor,
            Clock clock) {
        this.settings = settings;
        this.database = database;
        this.store = store;
        this.outbox = outbox;
        this.tries = tries;
        this.secrets = secrets;
        this.phones = phones;
        this.encryptor = encryptor;
        this.clock = clock;
    }

    /**
     * Sends a code, unless the phone has just been sent one or has had enough for this hour.
     *
     * @param purpose what the code opens, in the words of the message: {@code 预约}
     * @param subject of which the phone is; null when there is nothing to open: then nothing is sent, and nobody can tell
     * @return the id by which the code is answered; empty when none may be sent now
     */
    public Optional<UUID> send(String purpose, PhoneNumber phone, Visitor visitor, @Nullable UUID subject) {
        Instant now = clock.instant();
        byte[] hash = phones.of(phone);
        if (store.sentBetween(hash, purpose, now.minus(PAUSE), now)
                || tries.count("code-phone-" + purpose, phone.digits(), SPAN) > settings.phoneCodes()
                || tries.count("code-session-" + purpose, visitor.id(), SPAN) > settings.phoneCodes()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        OutboxEntry entry = entry(id, purpose, phone, code, now);
        database.transact(() -> {
            store.insert(id, purpose, hash, codeHash(id, code), session(visitor), subject, now, now.plus(GOOD_FOR));
            outbox.put(subject == null ? List.of() : List.of(entry), now);
        });
        return Optional.of(id);
    }

    /** The code that this browser was last sent for it. */
    public Optional<UUID> latest(UUID subject, PhoneNumber phone, Visitor visitor) {
        return store.latest(subject, session(visitor), phones.of(phone), clock.instant());
    }

    /** @return what the code opens; empty when it is wrong, too old, or has been tried too often */
    public Optional<UUID> answer(UUID id, Visitor visitor, String code) {
        Instant now = clock.instant();
        byte[] given = codeHash(id, TypedText.letters(code));
        return database.transact(() -> Optional.ofNullable(store.attempt(id, session(visitor), now))
                .filter(sent -> MessageDigest.isEqual(sent.codeHash(), given))
                .flatMap(sent -> Optional.ofNullable(sent.subject()))
                .map(subject -> {
                    store.use(id, now);
                    return subject;
                }));
    }

    private OutboxEntry entry(UUID id, String purpose, PhoneNumber phone, String code, Instant now) {
        String text = "验证码 %s，用于%s，%d 分钟内有效。请不要告诉别人；不是您本人在操作，请不用理会。".formatted(code, purpose, GOOD_FOR.toMinutes());
        return OutboxEntry.of(
                encryptor, "code/" + id, Channel.SMS, null, Message.sms(phone.digits(), text), now, now.plus(GOOD_FOR));
    }

    private byte[] codeHash(UUID id, String code) {
        return secrets.hash("code", id + "." + code);
    }

    private byte[] session(Visitor visitor) {
        return secrets.hash("code-session", visitor.id());
    }
}
