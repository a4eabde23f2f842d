package org.famen.portal.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.portal.guard.Proof;
import org.famen.portal.web.FieldErrors;

/**
 * A form to tell something.
 *
 * @param days workdays until the answer
 * @param dueOn by when, if it is sent today
 * @param problem why it was not taken: key of the words; empty for nothing
 * @param proof that the form must bring
 */
public record FormPage(
        Kind kind,
        FeedbackForm form,
        FieldErrors errors,
        int days,
        LocalDate dueOn,
        String noticeVersion,
        String problem,
        Optional<Proof> proof) {

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    FormPage because(String why, Optional<Proof> asked) {
        return new FormPage(kind, form, errors, days, dueOn, noticeVersion, why, asked);
    }
}
