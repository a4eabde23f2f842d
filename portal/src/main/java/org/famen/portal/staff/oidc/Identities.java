package org.famen.portal.staff.oidc;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.staff.Account;
import org.famen.portal.staff.Grant;
import org.famen.portal.staff.StaffStore;

/**
 * Whose account an identity is. It is known by issuer and subject alone: a login or a name that happens to be the same opens
 * nothing. Who is new and has a role gets an account of their own, whose roles are those of the token at each sign-in; an account
 * that was there before is linked by its owner, who is signed in, and keeps the roles that managers gave it.
 */
@Singleton
class Identities {
    private static final String SYSTEM = "system";
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int MAX_NAME_LENGTH = 40;
    private static final String SUBJECT = "identity";
    private static final String NO_ROLE = "no_role";

    private final Database database;
    private final IdentityStore identities;
    private final StaffStore staff;
    private final RoleMapping roles;
    private final AuditTrail audit;
    private final Clock clock;

    Identities(
            Database database,
            IdentityStore identities,
            StaffStore staff,
            RoleMapping roles,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.identities = identities;
        this.staff = staff;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever signs in; an account is made for who has none and has a role. */
    IdentityOutcome signIn(Identity identity) {
        try {
            return database.transactAs(
                    SYSTEM,
                    () -> noted(identities
                            .find(identity.issuer(), identity.subject())
                            .map(linked -> known(linked, identity))
                            .orElseGet(() -> make(identity))));
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() != Constraint.STAFF_LAST_MANAGER) {
                throw refused;
            }
            return new IdentityOutcome.Refused(NO_ROLE);
        }
    }

    /** The identity is that of an account whose owner is signed in. */
    IdentityOutcome link(Identity identity, UUID member) {
        return database.transactAs(member.toString(), () -> {
            identities.link(identity.issuer(), identity.subject(), member, false, clock.instant());
            boolean theirs = identities
                    .find(identity.issuer(), identity.subject())
                    .filter(linked -> linked.memberId().equals(member))
                    .isPresent();
            return noted(theirs ? new IdentityOutcome.Known(member) : new IdentityOutcome.Refused("linked"));
        });
    }

    /** Somebody came back with what was not accepted. */
    void refused() {
        database.transactAs(SYSTEM, () -> audit.add(new AuditEntry("staff.identity_refused", SUBJECT)));
    }

    private IdentityOutcome noted(IdentityOutcome outcome) {
        if (outcome instanceof IdentityOutcome.Refused) {
            audit.add(new AuditEntry("staff.identity_refused", SUBJECT));
        }
        return outcome;
    }

    private IdentityOutcome known(IdentityStore.Linked linked, Identity identity) {
        UUID id = linked.memberId();
        if (staff.find(id).filter(Account::active).isEmpty()) {
            return new IdentityOutcome.Refused("disabled");
        }
        if (linked.rolesFromClaim()) {
            List<Grant> wanted = roles.of(identity.roles());
            List<Grant> held = staff.grants(id);
            wanted.stream().filter(grant -> !held.contains(grant)).forEach(grant -> give(id, grant));
            held.stream()
                    .filter(grant -> !wanted.contains(grant))
                    .forEach(grant -> staff.take(id, grant.role(), grant.organisationId()));
            if (wanted.isEmpty()) {
                staff.closeAll(id);
                return new IdentityOutcome.Refused(NO_ROLE);
            }
        }
        return new IdentityOutcome.Known(id);
    }

    private IdentityOutcome make(Identity identity) {
        List<Grant> wanted = roles.of(identity.roles());
        String login = identity.login().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return new IdentityOutcome.Refused(NO_ROLE);
        }
        if (!LOGIN.matcher(login).matches()) {
            return new IdentityOutcome.Refused("login");
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        if (staff.add(id, login, name(identity, login), now) == 0) {
            return new IdentityOutcome.Refused("taken");
        }
        identities.link(identity.issuer(), identity.subject(), id, true, now);
        wanted.forEach(grant -> give(id, grant));
        return new IdentityOutcome.Known(id);
    }

    private void give(UUID id, Grant grant) {
        staff.give(id, grant.role(), grant.organisationId());
    }

    private static String name(Identity identity, String login) {
        String name = Optional.of(identity.name().strip())
                .filter(given -> !given.isEmpty())
                .orElse(login);
        return name.codePointCount(0, name.length()) <= MAX_NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME_LENGTH));
    }
}
