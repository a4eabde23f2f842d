package org.famen.portal.application;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A step that may be taken, as the database has it.
 *
 * @param explained whether it must say why, or what
 * @param taker {@code PERSON}, {@code DESK}, {@code ANYONE} of these two, or {@code BUREAU}
 * @param days that the clock runs from there; null where it does not start
 * @param source provision; null for none
 */
@MappedEntity
public record Transition(
        State after,
        boolean explained,
        String taker,
        @Nullable Integer days,
        @Nullable String source) {
    public boolean isForPerson() {
        return taker.equals("PERSON") || taker.equals("ANYONE");
    }

    /** @param bureau whether it is the authority above all organisations that asks */
    public boolean isForDesk(boolean bureau) {
        return taker.equals("DESK") || taker.equals("ANYONE") || taker.equals("BUREAU") && bureau;
    }
}
