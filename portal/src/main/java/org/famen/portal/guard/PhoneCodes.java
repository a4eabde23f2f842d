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

/** Six digits sent to a phone, which the same browser types in: good for ten minutes and five tries. */
@Singleton
public class PhoneCodes {
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);
    public static final Duration PAUSE = Duration.ofMinutes(1);
    /** To which codes for one thing are sent: who mistypes a number may do so once. */
    private static final int MAX_PHONES = 2;

    private static final int CODES = 1_000_000;

    private final Database database;
    private final GuardStore store;
    private final Outbox outbox;
    private final CodeBudgets budgets;
    private final Secrets secrets;
    private final PhoneHashes phones;
    private final FieldEncryptor encryptor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PhoneCodes(
            Database database,
            GuardStore store,
            Outbox outbox,
            CodeBudgets budgets,
            Secrets secrets,
            PhoneHashes phones,
            FieldEncryptor encryptor,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.outbox = outbox;
        this.budgets = budgets;
        this.secrets = secrets;
        this.phones = phones;
        this.encryptor = encryptor;
        this.clock = clock;
    }

    /** Sends a code, unless the phone has just been sent one, or as many as may be. */
    public CodeOutcome send(CodeRequest request) {
        Instant now = clock.instant();
        byte[] phone = phones.of(request.phone());
        byte[] about = secrets.hash("code-about", request.about());
        UUID id = UUID.randomUUID();
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        OutboxEntry entry = entry(id, request.purpose(), request.phone(), code, now);
        byte[] session = session(request.visitor());
        UUID subject = request.subject();
        return database.transact(() -> {
            store.lock(about);
            store.lock(phone);
            if (isEnough(request, phone, about, now)) {
                return new CodeOutcome.Refused(CodeOutcome.Why.WAIT);
            }
            Optional<CodeOutcome.Why> refusal = budgets.refusal(request);
            if (refusal.isPresent()) {
                return new CodeOutcome.Refused(refusal.get());
            }
            store.insert(
                    id, request.purpose(), phone, codeHash(id, code), about, session, subject, now, now.plus(GOOD_FOR));
            outbox.put(subject == null ? List.of() : List.of(entry), now);
            return new CodeOutcome.Sent(id);
        });
    }

    /**
     * The code that this browser was sent within the last minute for the same: who clicks twice sees the answer to the second click
     * alone, which must lead to where the first one led.
     */
    public Optional<UUID> justSent(CodeRequest request) {
        Instant now = clock.instant();
        return store.sentTo(
                phones.of(request.phone()),
                secrets.hash("code-about", request.about()),
                session(request.visitor()),
                now.minus(PAUSE),
                now.plus(PAUSE));
    }

    /**
     * Whether the phone has just been sent one, or too many others have for the same thing. Whoever was let in first may have looked
     * at the clock later, and another portal's clock may be ahead.
     */
    private boolean isEnough(CodeRequest request, byte[] phone, byte[] about, Instant now) {
        UUID subject = request.subject();
        return store.sentBetween(phone, about, request.isReal(), request.purpose(), now.minus(PAUSE), now.plus(PAUSE))
                || subject != null && store.otherPhones(subject, phone) >= MAX_PHONES;
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
