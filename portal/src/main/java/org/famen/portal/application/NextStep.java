package org.famen.portal.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody takes.
 *
 * @param version that they saw
 * @param dueOn last day of the clock where the step gives it; null otherwise
 * @param lawyer login of who is appointed from the staff; null for none
 * @param actor a staff member's id; empty for the person whose application it is
 */
public record NextStep(
        int version,
        State to,
        Written written,
        @Nullable LocalDate dueOn,
        @Nullable String lawyer,
        String actor) {
    public NextStep {
        requireNonNull(to, "to is null");
        requireNonNull(written, "written is null");
        requireNonNull(actor, "actor is null");
    }

    /** Of the person. */
    public static NextStep byPerson(Application seen, State to, String text) {
        return new NextStep(seen.version(), to, Written.of(text), null, null, "");
    }
}
