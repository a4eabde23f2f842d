package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.famen.portal.booking.BookingState;

/**
 * A booking as the desk works with it.
 *
 * @param next states that can be said to follow
 * @param arranged whether this member may move and cancel it
 * @param changeable whether it can be moved and cancelled at all
 * @param done what was just done: key of the words; empty for nothing
 * @param problem why something was not done: key of the words; empty for nothing
 * @param typed what was sent and is not saved
 */
public record VisitPage(
        OpenVisit open,
        Set<BookingState> next,
        boolean arranged,
        boolean changeable,
        String done,
        String problem,
        Typed typed) {

    /** What a form sent. */
    public record Typed(String outcome, String note) {
        static final Typed NOTHING = new Typed("", "");

        @Override
        public String toString() {
            return "Typed";
        }
    }

    public VisitPage {
        requireNonNull(open, "open is null");
        next = Set.copyOf(next);
    }

    public boolean may(String state) {
        return next.stream().anyMatch(step -> step.name().equals(state));
    }

    /** For the words: {@code confirmed}. */
    public String stateKey() {
        return open.visit().booking().state().name().toLowerCase(Locale.ROOT);
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public String address() {
        return "/desk/bookings/" + open.visit().booking().id();
    }

    public int version() {
        return open.visit().booking().version();
    }

    public String list() {
        return "/desk/today?date=" + open.visit().day();
    }
}
