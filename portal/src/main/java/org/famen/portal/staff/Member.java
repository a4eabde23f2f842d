package org.famen.portal.staff;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A staff member who is signed in; a controller's method of {@link ForStaff} may have one as its argument.
 *
 * @param login by which the timetable knows a lawyer, too
 * @param name as colleagues know them
 * @param grants roles with their organisations
 */
public record Member(UUID id, String login, String name, List<Grant> grants) {
    public Member {
        requireNonNull(id, "id is null");
        requireNonNull(login, "login is null");
        requireNonNull(name, "name is null");
        grants = List.copyOf(grants);
    }

    /** Who the audit says it was: the actor of {@link org.famen.portal.database.Database#transactAs}. */
    public String actor() {
        return id.toString();
    }

    /** @param organisationId null asks for the role at every organisation */
    public boolean may(Role role, @Nullable String organisationId) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.covers(organisationId));
    }

    /** One of these roles at that organisation. */
    public boolean mayAny(String organisationId, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> may(role, organisationId));
    }

    /** One of these roles, wherever it is. */
    public boolean has(Role... roles) {
        return grants.stream().map(Grant::role).anyMatch(List.of(roles)::contains);
    }

    /** At which organisations one of these roles is held; empty for at every one. */
    public Optional<Set<String>> organisations(Role... roles) {
        List<Grant> held = grants.stream()
                .filter(grant -> List.of(roles).contains(grant.role()))
                .toList();
        return held.stream().anyMatch(grant -> grant.organisationId() == null)
                ? Optional.empty()
                : Optional.of(held.stream()
                        .flatMap(grant -> Optional.ofNullable(grant.organisationId()).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether every one of these roles is at an organisation that this member manages. */
    public boolean manages(List<Grant> others) {
        return may(Role.MANAGER, null)
                || !others.isEmpty()
                        && others.stream()
                                .allMatch(other ->
                                        other.organisationId() != null && may(Role.MANAGER, other.organisationId()));
    }
}
