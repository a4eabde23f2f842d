package org.famen.portal.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.famen.content.city.City;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.guard.Tries;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.MailAddress;
import org.famen.portal.watch.change.NotifiedStates;
import org.famen.portal.watch.mail.MailRenderer;

/** Takes wishes to hear of changes, has them confirmed and ends them. */
@Singleton
class Watches {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int SHOWN = 3;

    private final Database database;
    private final WatchStore store;
    private final NotifiedStates states;
    private final Consents consents;
    private final Outbox outbox;
    private final MailRenderer renderer;
    private final WatchLinks links;
    private final Tries tries;
    private final Secrets secrets;
    private final FieldEncryptor encryptor;
    private final WatchSettings settings;
    private final City city;
    private final Clock clock;

    Watches(
            Database database,
            WatchStore store,
            NotifiedStates states,
            Consents consents,
            Outbox outbox,
            MailRenderer renderer,
            WatchLinks links,
            Tries tries,
            Secrets secrets,
            FieldEncryptor encryptor,
            WatchSettings settings,
            City city,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.states = states;
        this.consents = consents;
        this.outbox = outbox;
        this.renderer = renderer;
        this.links = links;
        this.tries = tries;
        this.secrets = secrets;
        this.encryptor = encryptor;
        this.settings = settings;
        this.city = city;
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
            if (store.ask(id, title(followed), sealed.bytes(), sealed.keyId(), hash, now) == 1) {
                followed.forEach(item -> store.addItem(id, item.subject(), item.part()));
                consents.add(new Consent(id, WatchNotice.VERSION, now));
            }
            boolean again = store.find(id).filter(Watch::isConfirmed).isPresent();
            outbox.put(List.of(request(id, followed, address, again, now)), now);
        });
    }

    private OutboxEntry request(UUID id, List<Followed> followed, MailAddress address, boolean again, Instant now) {
        ConfirmMail mail = new ConfirmMail(
                city.portalName(),
                followed.stream().map(Followed::title).toList(),
                links.confirm(id),
                links.end(id),
                again,
                settings.confirmWithin());
        String subject = (again ? "您已经关注" : "请确认关注") + "：" + title(followed);
        Message message = renderer.write("watch/mail-confirm", mail, address.text(), subject, mail.end());
        return OutboxEntry.of(
                encryptor,
                Watch.owner(id) + "/confirm/" + now.toEpochMilli(),
                Channel.EMAIL,
                null,
                message,
                now,
                now.plus(settings.confirmWithin()));
    }

    /** 《路灯法》第八条；《桥铃法》等 5 处 */
    static String title(List<Followed> followed) {
        String first = followed.stream().limit(SHOWN).map(Followed::title).collect(Collectors.joining("、"));
        return followed.size() > SHOWN ? first + "等 " + followed.size() + " 处" : first;
    }

    /** Empty when the code is another's, or it is over. */
    Optional<Watch> findToConfirm(UUID id, String code) {
        return links.confirms(id, code) ? store.find(id) : Optional.empty();
    }

    Optional<Watch> findToEnd(UUID id, String code) {
        return links.ends(id, code) ? store.find(id) : Optional.empty();
    }

    /**
     * From now on changes are notified. What is followed for the first time is noted as it is now.
     *
     * @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer; then nothing is confirmed
     */
    void confirm(UUID id) {
        LocalDate today = LocalDate.now(clock);
        for (String subject : store.unknownSubjects(id)) {
            states.read(subject, today).ifPresent(read -> states.note(subject, read));
        }
        database.transact(() -> store.confirm(id, clock.instant()));
    }

    /** The address is gone with it; what was on its way is not sent. */
    void end(UUID id) {
        database.transact(() -> erase(id));
    }

    /** The same for all that this address follows. */
    void endAll(UUID id) {
        database.transact(() -> store.ofSameAddress(id).forEach(this::erase));
    }

    private void erase(UUID id) {
        outbox.silence(Watch.owner(id) + "/");
        store.end(id);
    }

    /** Erases what was never confirmed or has nothing left to follow, and what nobody follows any more. */
    void tidy() {
        Instant now = clock.instant();
        database.transactAs("system", () -> {
            store.over(now.minus(settings.confirmWithin())).forEach(this::erase);
            store.forgetStates();
            store.forgetNews();
            store.forgetMails(LocalDate.now(clock).minusDays(1));
        });
    }

    private UUID id(List<Followed> followed, MailAddress address) {
        String wish = followed.stream().map(Followed::key).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(secrets.hash("watch", address.folded() + "\n" + wish));
    }
}
