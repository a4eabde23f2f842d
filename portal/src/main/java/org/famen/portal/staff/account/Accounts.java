package org.famen.portal.staff.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.staff.Account;
import org.famen.portal.staff.Grant;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.staff.StaffSettings;
import org.famen.portal.staff.StaffStore;
import org.famen.portal.staff.credential.Passwords;
import org.famen.portal.staff.credential.Tokens;
import org.famen.portal.staff.credential.Totp;

/** Makes and changes accounts. Who manages an organisation manages those whose every role is there; nobody themselves. */
@Singleton
class Accounts {
    private final Database database;
    private final StaffStore store;
    private final Passwords passwords;
    private final Tokens tokens;
    private final FieldEncryptor encryptor;
    private final StaffSettings settings;
    private final Clock clock;

    Accounts(
            Database database,
            StaffStore store,
            Passwords passwords,
            Tokens tokens,
            FieldEncryptor encryptor,
            StaffSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.passwords = passwords;
        this.tokens = tokens;
        this.encryptor = encryptor;
        this.settings = settings;
        this.clock = clock;
    }

    /** What somebody may see of the others, with their roles. */
    List<StaffRow> managedBy(Member manager) {
        return database.transact(() -> store.all().stream()
                .map(account -> new StaffRow(account, store.grants(account.id())))
                .filter(row -> manager.manages(row.grants()))
                .toList());
    }

    /** Empty when the login is taken. */
    Optional<Invitation> invite(String actor, String typed, String name, Grant grant) {
        String login = typed.toLowerCase(Locale.ROOT);
        return database.transactAs(actor, () -> {
            UUID id = UUID.randomUUID();
            if (store.add(id, login, name, clock.instant()) == 0) {
                return Optional.empty();
            }
            store.give(id, grant.role(), grant.organisationId());
            return Optional.of(link(id, login, name));
        });
    }

    /** For who can reach the portal's machine: a new manager, or a new link where there is such a login already. */
    Invitation inviteManager(String typed, String name) {
        String login = typed.toLowerCase(Locale.ROOT);
        return database.transactAs("system", () -> {
            store.add(UUID.randomUUID(), login, name, clock.instant());
            Account account = store.find(login).orElseThrow();
            store.activate(account.id(), true);
            store.give(account.id(), Role.MANAGER, null);
            return reset(account);
        });
    }

    ChangeResult give(Member manager, UUID id, int version, Grant grant) {
        return manager.manages(List.of(grant))
                ? change(manager, id, version, account -> store.give(id, grant.role(), grant.organisationId()))
                : new ChangeResult.Refused();
    }

    ChangeResult take(Member manager, UUID id, int version, Grant grant) {
        return change(manager, id, version, account -> store.take(id, grant.role(), grant.organisationId()));
    }

    ChangeResult activate(Member manager, UUID id, int version, boolean active) {
        return change(manager, id, version, account -> {
            store.activate(id, active);
            store.closeAll(id);
        });
    }

    /** Password and second factor are gone at once; the link sets new ones. */
    ChangeResult reset(Member manager, UUID id, int version) {
        Invitation[] made = new Invitation[1];
        ChangeResult result = change(manager, id, version, account -> made[0] = reset(account));
        return result instanceof ChangeResult.Done ? new ChangeResult.Invited(made[0]) : result;
    }

    /** The account of a link that is still good, with the secret that it offers. */
    Optional<Account> invited(String token) {
        return store.invited(tokens.hash(token), clock.instant());
    }

    Totp secret(Account invited) {
        return encryptor.decrypt(
                Account.owner(invited.id()), invited.findSealed().orElseThrow(), Totp.class);
    }

    /** Uses the link up; empty when the code does not fit, false when somebody has used it meanwhile. */
    Optional<Boolean> welcome(Account invited, String token, String password, String code) {
        Instant now = clock.instant();
        OptionalLong step = secret(invited).step(code, now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        String hash = passwords.hash(password);
        return Optional.of(database.transactAs(
                invited.id().toString(), () -> store.welcome(tokens.hash(token), hash, step.getAsLong(), now) != null));
    }

    private ChangeResult change(Member manager, UUID id, int version, Consumer<Account> work) {
        try {
            return database.transactAs(manager.actor(), () -> {
                Optional<Account> account = store.find(id)
                        .filter(other -> !other.id().equals(manager.id()) && manager.manages(store.grants(other.id())));
                if (account.isEmpty()) {
                    return new ChangeResult.Refused();
                }
                if (store.claim(id, version) == 0) {
                    return new ChangeResult.Stale();
                }
                work.accept(account.get());
                return new ChangeResult.Done();
            });
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() != Constraint.STAFF_LAST_MANAGER) {
                throw refused;
            }
            return new ChangeResult.LastManager();
        }
    }

    private Invitation reset(Account account) {
        store.reset(account.id());
        store.closeAll(account.id());
        store.forgetTries(tokens.hashOfLogin(account.login()));
        store.forgetPlaces(account.id());
        return link(account.id(), account.login(), account.name());
    }

    private Invitation link(UUID id, String login, String name) {
        String token = tokens.random();
        EncryptedData secret = encryptor.encrypt(Account.owner(id), Totp.random());
        store.invite(
                id,
                tokens.hash(token),
                secret.bytes(),
                secret.keyId(),
                clock.instant().plus(settings.invitation()));
        return new Invitation(login, name, token);
    }
}
