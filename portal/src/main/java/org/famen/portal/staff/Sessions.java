package org.famen.portal.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.credential.Tokens;
import org.famen.portal.web.Visitors;

/**
 * Who is signed in, in PostgreSQL, so that every portal knows. A browser gets a new random token when it gives its password and
 * another one when it gives its code: one that somebody planted before is worth nothing (OWASP ASVS 4.0.3, 3.2.1).
 */
@Singleton
public class Sessions {
    private static final String COOKIE = "staff";
    /** Browsers take such a name for this host, this path and safe connections alone (RFC 6265bis, section 4.1.3.2). */
    private static final String SECURE_COOKIE = "__Host-staff";

    private static final Duration HALF_WAY = Duration.ofMinutes(10);

    private final Database database;
    private final StaffStore store;
    private final AuditTrail audit;
    private final BackgroundJobs jobs;
    private final StaffSettings settings;
    private final Tokens tokens;
    private final Clock clock;

    Sessions(
            Database database,
            StaffStore store,
            AuditTrail audit,
            BackgroundJobs jobs,
            StaffSettings settings,
            Tokens tokens,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.jobs = jobs;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Who this request comes from; each asking keeps the session alive. */
    Optional<Member> member(HttpRequest<?> request) {
        return token(request)
                .flatMap(token -> database.transact(() -> seen(token, true)
                        .map(account -> new Member(
                                account.id(), account.login(), account.name(), store.grants(account.id())))));
    }

    /** Who has given the right password a moment ago, and no code yet. */
    Optional<Account> halfWay(HttpRequest<?> request) {
        return token(request).flatMap(token -> database.transact(() -> seen(token, false)));
    }

    /** A new session in place of whatever this browser had. */
    String open(HttpRequest<?> request, UUID memberId, boolean complete) {
        close(request);
        String token = tokens.random();
        store.open(tokens.hash(token), memberId, complete, clock.instant());
        return token;
    }

    /** Where a member is signed in; the browser that asks comes first. */
    public List<OpenSession> of(HttpRequest<?> request, Member member) {
        Instant now = clock.instant();
        return store.sessions(member.id(), here(request), now.minus(settings.idle()), now.minus(settings.longest()));
    }

    /** Ends all sessions of a member but the one that asks. */
    public void closeOthers(HttpRequest<?> request, Member member) {
        database.transactAs(member.actor(), () -> {
            audit.add(new AuditEntry("staff.signed_out_elsewhere", Account.owner(member.id())));
            return store.closeOthers(member.id(), here(request));
        });
    }

    void close(HttpRequest<?> request) {
        token(request).ifPresent(token -> store.close(tokens.hash(token)));
    }

    /** @param token empty to take the cookie away */
    public void remember(HttpRequest<?> request, MutableHttpResponse<?> response, String token) {
        boolean secure = Visitors.isSecure(request);
        response.cookie(Cookie.of(secure ? SECURE_COOKIE : COOKIE, token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .maxAge(token.isEmpty() ? Duration.ZERO : settings.longest())
                .sameSite(SameSite.Strict));
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "30m")
    @Blocking
    void tidy() {
        Instant now = clock.instant();
        jobs.run(
                "Tidying old sessions",
                () -> database.transactAs("system", () -> {
                    store.tidy(now.minus(settings.idle()), now.minus(settings.longest()), now);
                    return now;
                }));
    }

    private Optional<Account> seen(String token, boolean complete) {
        Instant now = clock.instant();
        Duration idle = complete ? settings.idle() : HALF_WAY;
        return Optional.ofNullable(
                store.seen(tokens.hash(token), complete, now.minus(idle), now.minus(settings.longest()), now));
    }

    /** Names the session that asks, for who comes back without its cookie. */
    public String name(HttpRequest<?> request) {
        return HexFormat.of().formatHex(here(request));
    }

    /** Whether the session that was named is still that of this member. */
    public boolean isOpen(String name, UUID memberId) {
        Instant now = clock.instant();
        byte[] session = HexFormat.of().parseHex(name);
        return database.transact(() -> Optional.ofNullable(store.seen(
                                session, true, now.minus(settings.idle()), now.minus(settings.longest()), now))
                        .map(Account::id))
                .filter(memberId::equals)
                .isPresent();
    }

    private byte[] here(HttpRequest<?> request) {
        return tokens.hash(token(request).orElse(""));
    }

    private static Optional<String> token(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(Visitors.isSecure(request) ? SECURE_COOKIE : COOKIE)
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty());
    }
}
