package org.famen.portal.feedback.desk;

import java.util.Arrays;
import java.util.List;
import org.famen.content.policy.Audience;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.web.FieldErrors;

/** Making a consultation of an answered question. */
public record DraftPage(Feedback feedback, DraftForm form, FieldErrors errors) {
    public List<String> audiences() {
        return Arrays.stream(Audience.values()).map(Audience::label).toList();
    }

    public String address() {
        return DeskController.FEEDBACK + "/" + feedback.id();
    }
}
