package org.famen.portal.feedback;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told; it exists sealed, and open only while it is used.
 *
 * @param page address or name of the page with the error; empty for none
 * @param agency whose enforcement it is about; empty for none
 * @param phone 11 digits, or null
 * @param publish whether the question may be published without its person
 */
@Serdeable
public record FeedbackContent(
        String text, String page, String agency, @Nullable String phone, boolean publish) {
    public FeedbackContent {
        requireNonNull(text, "text is null");
        requireNonNull(page, "page is null");
        requireNonNull(agency, "agency is null");
    }

    @Override
    public String toString() {
        return "FeedbackContent";
    }
}
