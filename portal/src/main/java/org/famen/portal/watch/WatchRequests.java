package org.famen.portal.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.guard.Tries;
import org.famen.portal.notify.Outbox;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.MailAddress;

/** Takes wishes to hear of changes and has each confirmed by mail. */
@Singleton
class WatchRequests {
    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final WatchStore store;
    private final Consents consents;
    private final Outbox outbox;
    private final ConfirmMails mails;
    private final Tries tries;
    private final Secrets secrets;
    private final FieldEncryptor encryptor;
    private final WatchSettings settings;
    private final Clock clock;

    WatchRequests(
            Database database,
            WatchStore store,
            Consents consents,
            Outbox outbox,
            ConfirmMails mails,
            Tries tries,
            Secrets secrets,
            FieldEncryptor encryptor,
            WatchSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.consents = consents;
        this.outbox = outbox;
        this.mails = mails;
        this.tries = tries;
        this.secrets = secrets;
        this.encryptor = encryptor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks by mail whether the address is its owner's. The same wish of the same address is one, however often it is sent. An
     * address that was asked too often today is left in peace, and nobody is notified.
     */
    void ask(List<Followed> followed, MailAddress address) {
        byte[] hash = secrets.hash("watch-address", address.folded());
        if (tries.count("watch-address", address.folded(), DAY) > settings.dailyRequests()) {
            return;
        }
        UUID id = id(followed, address);
        Instant now = clock.instant();
        EncryptedData sealed = encryptor.encrypt(Watch.owner(id), address.text());
        database.transact(() -> {
            if (store.ask(id, Followed.title(followed), sealed.bytes(), sealed.keyId(), hash, now) == 1) {
                followed.forEach(item -> store.addItem(id, item.subject(), item.part()));
                consents.add(new Consent(id, WatchNotice.VERSION, now));
            }
            boolean again = store.find(id).filter(Watch::isConfirmed).isPresent();
            outbox.put(List.of(mails.write(id, followed, address, again, now)), now);
        });
    }

    private UUID id(List<Followed> followed, MailAddress address) {
        String wish = followed.stream().map(Followed::key).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(secrets.hash("watch", address.folded() + "\n" + wish));
    }
}
