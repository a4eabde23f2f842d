package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.organisation.place.Origin;
import org.famen.portal.organisation.place.Origins;

/** Where the person says to be: a district or a town, of their own will. */
@Singleton
class Whereabouts {
    static final String PARAMETER = "near";

    private final Origins origins;

    Whereabouts(Origins origins) {
        this.origins = origins;
    }

    /**
     * What was said.
     *
     * @param written as typed; empty when nothing was
     * @param origin empty when nothing was said, or no such place is known
     * @param names that could be said
     */
    public record Told(String written, Optional<Origin> origin, List<String> names) {
        public Told {
            requireNonNull(written, "written is null");
            requireNonNull(origin, "origin is null");
            names = List.copyOf(names);
        }

        public boolean isUnknown() {
            return !written.isEmpty() && origin.isEmpty();
        }
    }

    Told find(String typed) {
        String written = typed.strip();
        return new Told(written, origin(written), origins.names());
    }

    private Optional<Origin> origin(String written) {
        try {
            return origins.find(written, Optional.empty());
        } catch (UnavailableException away) {
            return Optional.empty();
        }
    }
}
