package org.famen.portal.feedback;

import java.util.Optional;

/**
 * A feedback, for whose it is.
 *
 * @param code that opens it again
 * @param told empty after it is erased
 * @param answer of the desk, as far as it is for them: the answer itself only when it is answered
 * @param keepDays after the answer
 */
public record StatusPage(
        Feedback feedback, String code, Optional<FeedbackContent> told, Optional<Answer> answer, int keepDays) {
    public boolean isAnswered() {
        return feedback.state() == FeedbackState.ANSWERED;
    }

    public String address() {
        return StatusController.address(feedback);
    }
}
