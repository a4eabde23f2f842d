package org.famen.portal.application.link;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.application.ApplicationSettings;
import org.famen.portal.application.Kind;
import org.famen.portal.database.Database;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.PhoneNumber;

/** One-time links: whoever has one may apply once in another's name. */
@Singleton
public class HelperLinks {
    private static final int TOKEN_BYTES = 16;

    private final Database database;
    private final LinkStore store;
    private final Outbox outbox;
    private final FieldEncryptor encryptor;
    private final Secrets secrets;
    private final ApplicationSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HelperLinks(
            Database database,
            LinkStore store,
            Outbox outbox,
            FieldEncryptor encryptor,
            Secrets secrets,
            ApplicationSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.outbox = outbox;
        this.encryptor = encryptor;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the token of a new link, made by a member of staff */
    public String make(Kind kind, String actor) {
        String token = random();
        Instant now = clock.instant();
        database.transactAs(actor, () -> store.add(hash(token), kind, now, expiry(now)));
        return token;
    }

    /**
     * Sends a new link to the phone of who is to be helped, to be handed to the helper.
     *
     * @param site address of the page that takes it, with # at its end
     */
    public void send(Kind kind, PhoneNumber phone, String site) {
        String token = random();
        Instant now = clock.instant();
        String text = "请人代您填申请：把这个链接交给帮您的人，" + settings.linkDays() + " 天内可以用一次。不是您要的，请不要理会。" + site + token;
        String event = "application-link/" + UUID.randomUUID();
        List<OutboxEntry> message = List.of(OutboxEntry.of(
                encryptor,
                event,
                Channel.SMS,
                null,
                Message.sms(phone.digits(), text),
                now,
                now.plus(Duration.ofHours(1))));
        database.transact(() -> {
            store.add(hash(token), kind, now, expiry(now));
            outbox.put(message, now);
        });
    }

    /** What may be applied for by it; empty when it was used, is over, or never was. */
    public Optional<Kind> find(String token) {
        return store.find(hash(token), clock.instant());
    }

    /**
     * Within the transaction of the application.
     *
     * @throws LinkGoneException when somebody was faster, or it is for something else
     */
    public void use(String token, UUID application) {
        if (store.use(hash(token), application, clock.instant()) == 0) {
            throw new LinkGoneException();
        }
    }

    /** Of a link or of what stands behind its #. */
    public static String token(String typed) {
        return typed.substring(typed.indexOf('#') + 1).replaceAll("[^A-Za-z0-9_-]", "");
    }

    public int days() {
        return settings.linkDays();
    }

    private Instant expiry(Instant now) {
        return now.plus(Duration.ofDays(settings.linkDays()));
    }

    private String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] hash(String token) {
        return secrets.hash("application-link", token);
    }
}
