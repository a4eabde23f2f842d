package org.famen.portal.staff;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Database;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.staff.credential.PasswordRule;
import org.famen.portal.staff.credential.Passwords;
import org.famen.portal.staff.credential.Tokens;
import org.famen.portal.staff.credential.Totp;

/** Password, then code. Every try counts against the login before it is looked at, so that parallel guesses gain nothing. */
@Singleton
public class SignIn {
    private static final String ACTION = "staff.";

    private final Database database;
    private final StaffStore store;
    private final AuditTrail audit;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tokens tokens;
    private final FieldEncryptor encryptor;
    private final FailureCap cap;
    private final StaffSettings settings;
    private final Clock clock;

    SignIn(
            Database database,
            StaffStore store,
            AuditTrail audit,
            Passwords passwords,
            Sessions sessions,
            Tokens tokens,
            FieldEncryptor encryptor,
            FailureCap cap,
            StaffSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.encryptor = encryptor;
        this.cap = cap;
        this.settings = settings;
        this.clock = clock;
    }

    /** The answer and its time do not tell whether there is such a login. */
    SignInOutcome givePassword(HttpRequest<?> request, String typed, String password) {
        String login = typed.toLowerCase(Locale.ROOT);
        int tries = countTry(login);
        Optional<Account> account = store.find(login).filter(Account::active);
        boolean right = passwords.matches(password, account.map(Account::passwordHash));
        if (tries > settings.tries()
                || account.filter(known -> cap.isReached(request, known.id())).isPresent()) {
            return new SignInOutcome.Locked();
        }
        if (!right) {
            return fail(request, "", account, tries);
        }
        return database.transact(() -> {
            store.uncountTry(tokens.hashOfLogin(login));
            return new SignInOutcome.Opened(
                    sessions.open(request, account.orElseThrow().id(), false));
        });
    }

    /** @param account whose password was right */
    SignInOutcome giveCode(HttpRequest<?> request, Account account, String code) {
        return openWithCode(request, account, code, () -> audit(account.id(), "signed_in"));
    }

    /**
     * Asks who is signed in for both factors again, and ends all their sessions but a new one in this browser.
     *
     * @param chosen the new password, which {@link PasswordRule} does not refuse
     */
    public SignInOutcome changePassword(
            HttpRequest<?> request, Member member, String current, String code, String chosen) {
        Account account = store.find(member.id()).orElseThrow();
        boolean right = passwords.matches(current, Optional.ofNullable(account.passwordHash()));
        String hash = passwords.hash(chosen);
        return openWithCode(request, account, right ? code : "", () -> {
            store.changePassword(account.id(), hash);
            store.closeAll(account.id());
        });
    }

    private SignInOutcome openWithCode(HttpRequest<?> request, Account account, String code, Runnable before) {
        int tries = countTry(account.login());
        if (tries > settings.tries() || cap.isReached(request, account.id())) {
            return new SignInOutcome.Locked();
        }
        OptionalLong step = account.findSealed()
                .map(secret -> encryptor.decrypt(Account.owner(account.id()), secret, Totp.class))
                .map(totp -> totp.step(code, clock.instant()))
                .orElse(OptionalLong.empty());
        Optional<String> token = step.isEmpty()
                ? Optional.empty()
                : database.transactAs(account.id().toString(), () -> {
                    if (store.useStep(account.id(), step.getAsLong()) == 0) {
                        return Optional.empty();
                    }
                    store.forgetTries(tokens.hashOfLogin(account.login()));
                    cap.succeeded(request, account.id());
                    before.run();
                    return Optional.of(sessions.open(request, account.id(), true));
                });
        return token.<SignInOutcome>map(SignInOutcome.Opened::new)
                .orElseGet(() -> fail(request, account.id().toString(), Optional.of(account), tries));
    }

    /** For who has proved to the city's identity service who they are. */
    public SignInOutcome.Opened openByIdentity(HttpRequest<?> request, UUID member) {
        return database.transactAs(member.toString(), () -> {
            audit(member, "signed_in_by_identity");
            return new SignInOutcome.Opened(sessions.open(request, member, true));
        });
    }

    void signOut(HttpRequest<?> request) {
        Optional<Member> member = sessions.member(request);
        database.transactAs(member.map(Member::actor).orElse(""), () -> {
            member.ifPresent(there -> audit(there.id(), "signed_out"));
            sessions.close(request);
            return true;
        });
    }

    private int countTry(String login) {
        Instant now = clock.instant();
        return database.transact(
                () -> store.countTry(tokens.hashOfLogin(login), settings.tries(), now.minus(settings.locked()), now));
    }

    /** @param actor who is signed in, half-way or whole; empty for anybody else */
    private SignInOutcome fail(HttpRequest<?> request, String actor, Optional<Account> account, int tries) {
        boolean locked = tries >= settings.tries();
        account.ifPresent(known -> database.transactAs(actor, () -> {
            audit(known.id(), locked ? "locked" : "sign_in_failed");
            cap.failed(request, known.id());
            return locked;
        }));
        return locked ? new SignInOutcome.Locked() : new SignInOutcome.Wrong();
    }

    private void audit(UUID memberId, String action) {
        audit.add(new AuditEntry(ACTION + action, Account.owner(memberId)));
    }
}
