package org.famen.portal.verify;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.portal.web.FieldErrors;

/**
 * The form, and below it what came of a text.
 *
 * @param text as it was typed or read
 * @param day as it was typed
 * @param checked empty as long as nothing was sent, or what was sent can't be checked
 */
public record VerifyPage(String text, String day, FieldErrors errors, Optional<CheckedText> checked) {
    static final VerifyPage EMPTY = new VerifyPage("", "", FieldErrors.NONE, Optional.empty());

    public VerifyPage {
        requireNonNull(text, "text is null");
        requireNonNull(day, "day is null");
        requireNonNull(errors, "errors is null");
        requireNonNull(checked, "checked is null");
    }

    public int most() {
        return TextCheck.MAX_LENGTH;
    }
}
