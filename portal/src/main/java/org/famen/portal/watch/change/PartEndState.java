package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * That a part of a provision is void while its law is not, from a day on.
 *
 * @param part 第一款; empty for the whole provision
 * @param suspended whether it may apply again
 * @param by what says so
 * @param left the provision's text without what is void, one block a line, which says what was taken out
 */
@Serdeable
public record PartEndState(String address, String part, boolean suspended, LocalDate from, String by, String left) {
    public PartEndState {
        requireNonNull(address, "address is null");
        requireNonNull(from, "from is null");
        requireNonNull(left, "left is null");
    }

    boolean isSame(PartEndState other) {
        return address.equals(other.address)
                && part.equals(other.part)
                && suspended == other.suspended
                && from.equals(other.from);
    }

    boolean hasBegun(LocalDate day) {
        return !from.isAfter(day);
    }
}
