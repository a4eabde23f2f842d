package org.famen.portal.staff;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.operations.Secrets;
import org.famen.portal.protection.Addresses;

/**
 * An end to guessing, however slow: a hundred failures since the last success (NIST SP 800-63B, section 5.2.2), and the login is
 * shut until a manager makes a new link. Address blocks from which the member has signed in before are counted each by itself,
 * all others together: so a stranger shuts strangers out and not the member.
 */
@Singleton
class FailureCap {
    static final int MAX_FAILURES = 100;
    private static final Duration PLACE_KEPT = Duration.ofDays(90);
    private static final byte[] ELSEWHERE = {};

    private final StaffPlaceStore store;
    private final AuditTrail audit;
    private final Addresses addresses;
    private final Secrets secrets;
    private final SignInMeter meter;
    private final Clock clock;

    FailureCap(
            StaffPlaceStore store,
            AuditTrail audit,
            Addresses addresses,
            Secrets secrets,
            SignInMeter meter,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.addresses = addresses;
        this.secrets = secrets;
        this.meter = meter;
        this.clock = clock;
    }

    /** Whether the login is shut for who asks. */
    boolean isReached(HttpRequest<?> request, UUID member) {
        return store.failures(member, place(request, member)) >= MAX_FAILURES;
    }

    /** Counts one more; within a transaction. */
    void failed(HttpRequest<?> request, UUID member) {
        meter.failed();
        if (store.count(member, place(request, member), clock.instant()) == MAX_FAILURES) {
            meter.capped();
            audit.add(new AuditEntry("staff.capped", Account.owner(member)));
        }
    }

    /** From here the member signs in; within a transaction. */
    void succeeded(HttpRequest<?> request, UUID member) {
        Instant now = clock.instant();
        store.reset(member, place(request, member));
        store.remember(member, block(request), now);
        store.forget(member, now.minus(PLACE_KEPT));
    }

    private byte[] place(HttpRequest<?> request, UUID member) {
        byte[] block = block(request);
        return store.isKnown(member, block) ? block : ELSEWHERE;
    }

    private byte[] block(HttpRequest<?> request) {
        return secrets.hash("staff-place", addresses.block(request).text());
    }
}
