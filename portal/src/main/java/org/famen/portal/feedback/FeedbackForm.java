package org.famen.portal.feedback;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.famen.portal.personal.IdentityNumbers;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/**
 * What somebody typed, as they typed it.
 *
 * @param id random, by which a form that is sent twice is known
 */
public record FeedbackForm(
        String id, String text, String page, String agency, String phone, boolean publish, boolean consent) {
    private static final int MAX_TEXT_LENGTH = 2_000;
    private static final int MAX_LINE_LENGTH = 200;

    public FeedbackForm {
        requireNonNull(id, "id is null");
    }

    /** @param page on which the link stood that led here; empty for none */
    static FeedbackForm empty(String page) {
        return new FeedbackForm(UUID.randomUUID().toString(), "", page, "", "", false, false);
    }

    static FeedbackForm read(Submission form) {
        return new FeedbackForm(
                form.text("form"),
                form.text("text"),
                form.text("page"),
                form.text("agency"),
                form.text("phone"),
                form.ticked("publish"),
                form.ticked("consent"));
    }

    /** In the order of the form; none when all is well. */
    public FieldErrors errors() {
        List<FieldError> errors = new ArrayList<>();
        if (page.length() > MAX_LINE_LENGTH) {
            errors.add(new FieldError("page", "line_long"));
        }
        if (agency.length() > MAX_LINE_LENGTH) {
            errors.add(new FieldError("agency", "line_long"));
        }
        if (text.isEmpty()) {
            errors.add(new FieldError("text", "text_missing"));
        } else if (text.length() > MAX_TEXT_LENGTH) {
            errors.add(new FieldError("text", "text_long"));
        } else if (IdentityNumbers.areIn(text)) {
            errors.add(new FieldError("text", "text_identity"));
        }
        if (!phone.isEmpty() && PhoneNumber.parse(phone).isEmpty()) {
            errors.add(new FieldError("phone", "phone"));
        }
        if (!consent) {
            errors.add(new FieldError("consent", "consent"));
        }
        return new FieldErrors(errors);
    }

    /** Only of a form without errors. */
    public FeedbackContent told(Kind kind) {
        return new FeedbackContent(
                text,
                kind == Kind.ERROR ? page : "",
                kind == Kind.CLUE ? agency : "",
                PhoneNumber.parse(phone).map(PhoneNumber::digits).orElse(null),
                kind == Kind.QUESTION && publish);
    }

    /** Says nothing: it belongs into no log. */
    @Override
    public String toString() {
        return "FeedbackForm";
    }
}
