package org.famen.portal.desk.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.famen.portal.timetable.Block;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.web.FieldErrors;

/**
 * Blocked time, and what is booked in spite of it.
 *
 * @param conflicts of one's own desks, by time
 * @param elsewhere how many bookings of other organisations the block just made concerns
 * @param done what was just done: key of the words; empty for nothing
 */
public record BlockPage(
        List<Row> blocks,
        List<Conflict> conflicts,
        long elsewhere,
        BlockChoices choices,
        BlockForm form,
        FieldErrors errors,
        String done) {

    public BlockPage {
        blocks = List.copyOf(blocks);
        conflicts = List.copyOf(conflicts);
        requireNonNull(choices, "choices is null");
    }

    /**
     * A block.
     *
     * @param desk name with its organisation; empty when it is a lawyer's
     */
    public record Row(Block block, String desk, String span) {}

    /**
     * A booking that no longer fits; it stays until somebody moves or cancels it.
     *
     * @param blocked whether blocked time lies over it, otherwise the timetable has changed
     */
    public record Conflict(UUID id, String reference, String when, String service, String desk, boolean blocked) {}

    static String name(DeskAt at) {
        return at.place().name() + " " + at.desk().name();
    }
}
