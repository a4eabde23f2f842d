package org.famen.portal.staff;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has.
 *
 * @param organisationId null for every organisation
 */
@MappedEntity
public record Grant(Role role, @Nullable String organisationId) {
    public Grant {
        requireNonNull(role, "role is null");
    }

    boolean covers(@Nullable String wanted) {
        return organisationId == null || organisationId.equals(wanted);
    }
}
