package org.famen.portal.application.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.organisation.Organisation;
import org.famen.portal.application.Application;
import org.famen.portal.application.Deadline;
import org.famen.portal.application.Rating;
import org.famen.portal.application.State;
import org.famen.portal.application.Step;
import org.famen.portal.application.Steps;
import org.famen.portal.application.Told;
import org.famen.portal.application.attachment.Attachment;
import org.famen.portal.web.FieldErrors;

/**
 * An application, for whose it is.
 *
 * @param code that opens it again
 * @param told empty after it is erased
 * @param steps that are for them, the newest first
 * @param files that they have added
 * @param next states that they can bring it to
 * @param due empty when no clock runs
 * @param office empty when the city's list does not have it any more
 * @param typed what stands in the field, by the action that was tried
 * @param problem why nothing was done: key of the words; empty for nothing
 * @param keepDays after the end
 */
public record FollowPage(
        Application application,
        String code,
        Optional<Told> told,
        List<Steps.Read> steps,
        List<Attachment> files,
        Set<State> next,
        Optional<Deadline> due,
        Optional<Organisation> office,
        String typed,
        FieldErrors errors,
        String problem,
        int keepDays) {

    public String address() {
        return FollowController.address(application);
    }

    /** While the desk works on it. */
    public boolean isAttachable() {
        return told.isPresent() && application.isOpen();
    }

    public boolean may(String state) {
        return State.of(state).filter(next::contains).isPresent();
    }

    /** Only what has come to its end can be erased by its person, or what they can still take back. */
    public boolean isErasable() {
        return told.isPresent() && (!application.isOpen() || next.contains(State.WITHDRAWN));
    }

    public boolean isRateable() {
        return application.rating() == null
                && told.isPresent()
                && (application.state() == State.CLOSED
                        || application.state() == State.FAILED
                        || application.state() == State.TRANSFERRED);
    }

    /** The best first. */
    public List<Rating> ratings() {
        return List.of(Rating.values()).reversed();
    }

    /** Whether the facts can be taken along to another kind. */
    public boolean isContinuable() {
        return told.isPresent() && (application.state() == State.FAILED || application.state() == State.TRANSFERRED);
    }

    static boolean isForPerson(Steps.Read read) {
        return read.step().what() == Step.What.MOVE || read.step().what() == Step.What.NEWS;
    }
}
