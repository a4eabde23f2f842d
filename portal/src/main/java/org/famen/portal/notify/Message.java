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
 * @param html the text once more for who reads HTML; null where the text is all
 * @param unsubscribe address at which one POST ends such messages (RFC 8058); null for a message that nobody subscribed to
 */
@Serdeable
public record Message(
        String to,
        String subject,
        String text,
        @Nullable String calendar,
        @Nullable String method,
        @Nullable String html,
        @Nullable String unsubscribe) {

    public Message {
        requireNonNull(to, "to is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(text, "text is null");
    }

    public static Message sms(String phone, String text) {
        return new Message(phone, "", text, null, null, null, null);
    }

    /** Mail with a date for the calendar. */
    public static Message invitation(String to, String subject, String text, String calendar, String method) {
        return new Message(to, subject, text, calendar, method, null, null);
    }

    /** Mail that somebody asked for and can end. */
    public static Message newsletter(String to, String subject, String text, String html, String unsubscribe) {
        return new Message(to, subject, text, null, null, html, unsubscribe);
    }

    @Override
    public String toString() {
        return "Message";
    }
}
