package org.famen.portal.notify;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param to phone number of 11 digits, or mail address
 * @param subject empty for a text message
 * @param calendar an iCalendar object to attach, or null
 * @param method of that object, such as REQUEST; null without one
 */
@Serdeable
public record Message(
        String to,
        String subject,
        String text,
        @Nullable String calendar,
        @Nullable String method) {

    public Message {
        requireNonNull(to, "to is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(text, "text is null");
    }

    public static Message sms(String phone, String text) {
        return new Message(phone, "", text, null, null);
    }

    @Override
    public String toString() {
        return "Message";
    }
}
