package org.famen.portal.desk.flood;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Times of a service that one address block has held within the last hour.
 *
 * @param held now
 * @param unknown of these, by people whose phones have not answered
 * @param lapsed that ran out
 * @param latest when the last one was taken
 * @param stopped whether the desk gives nothing to the block now
 */
@MappedEntity
public record HoldGroup(
        byte[] addressBlock, String serviceId, int held, int unknown, int lapsed, Instant latest, boolean stopped) {
    public HoldGroup {
        requireNonNull(addressBlock, "addressBlock is null");
    }

    /** Names the block in forms; the address can't be read from it. */
    public String key() {
        return HexFormat.of().formatHex(addressBlock);
    }

    /** Enough to tell one from another. */
    public String label() {
        return key().substring(0, 6);
    }

    @Override
    public String toString() {
        return "HoldGroup";
    }
}
