package org.famen.portal.feedback.desk;

import java.util.List;
import java.util.Optional;
import org.famen.portal.feedback.Answer;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.FeedbackContent;
import org.famen.portal.feedback.FeedbackState;
import org.famen.portal.web.FieldErrors;

/**
 * One feedback for the desk.
 *
 * @param told empty after it is erased
 * @param stored what the desk has written so far
 * @param typed what stands in the form: as stored, or as somebody typed it
 * @param chosen state that is ticked in the form
 * @param others how many came with the same phone
 * @param problem {@code stale}, {@code done} or empty
 * @param publishable whether it can become a consultation, by this member
 */
public record DeskPage(
        Feedback feedback,
        Optional<FeedbackContent> told,
        Answer stored,
        Answer typed,
        FeedbackState chosen,
        int others,
        FieldErrors errors,
        String problem,
        boolean publishable) {

    /** What can be done now. */
    public List<FeedbackState> choices() {
        return feedback.state() == FeedbackState.ANSWERED
                ? List.of(FeedbackState.ANSWERED, FeedbackState.HANDLING)
                : List.of(FeedbackState.HANDLING, FeedbackState.FORWARDED, FeedbackState.ANSWERED);
    }

    public String address() {
        return DeskController.FEEDBACK + "/" + feedback.id();
    }

    /** Whether the place can be opened by a link: an address of this portal. */
    public boolean isPageOurs() {
        return told.filter(known -> isOurs(known.page())).isPresent();
    }

    /** Without blanks: browsers drop tabs from an address, and {@code /<tab>/example.org} leads to that host. */
    static boolean isOurs(String page) {
        return page.matches("/(?![/\\\\])\\S*");
    }
}
