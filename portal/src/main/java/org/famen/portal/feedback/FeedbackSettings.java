package org.famen.portal.feedback;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the bureau promises. Days of answers are workdays, holidays and make-up workdays counted as they are.
 *
 * @param errorDays until an error of the portal is answered
 * @param clueDays until a clue about enforcement is answered
 * @param questionDays until a question is answered
 * @param keepDays calendar days after the answer until text, contact and answer are erased
 */
@ConfigurationProperties("famen.feedback")
record FeedbackSettings(int errorDays, int clueDays, int questionDays, int keepDays) {
    int days(Kind kind) {
        return switch (kind) {
            case ERROR -> errorDays;
            case CLUE -> clueDays;
            case QUESTION -> questionDays;
        };
    }
}
