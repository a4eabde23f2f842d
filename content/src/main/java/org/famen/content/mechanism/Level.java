package org.famen.content.mechanism;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.organisation.OrganisationLevel;

/**
 * One level of the network.
 *
 * @param level whose organisations of the directory are counted
 * @param work what is done there
 * @param up when and how it hands over to the next one; empty for the widest
 */
public record Level(OrganisationLevel level, String name, String work, Optional<String> up) {
    public Level {
        requireNonNull(level, "level is null");
        requireNonNull(name, "name is null");
        requireNonNull(work, "work is null");
        requireNonNull(up, "up is null");
    }
}
