package org.famen.portal.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What somebody wants done, in the words of the offices.
 *
 * @param words as typed
 * @param kind label of the kind of office that does it; empty where services say it
 * @param services any of which is meant
 */
public record Need(String words, String kind, Set<String> services) {
    public Need {
        requireNonNull(words, "words is null");
        requireNonNull(kind, "kind is null");
        services = Set.copyOf(services);
    }
}
