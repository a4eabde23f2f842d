package org.famen.portal.personal;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a mail server may take; whether it is somebody's, a mail shows. The first part is as browsers have it (HTML,
 * valid e-mail address), so that no sign ends a line.
 *
 * @param text as it was typed
 */
public record MailAddress(String text) {
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    /** RFC 5321, 4.5.3.1.3. */
    private static final int MAX_LENGTH = 254;

    public MailAddress {
        requireNonNull(text, "text is null");
    }

    /** Empty when it is none, or more than one. */
    public static Optional<MailAddress> parse(String written) {
        return written.length() <= MAX_LENGTH && FORM.matcher(written).matches()
                ? Optional.of(new MailAddress(written))
                : Optional.empty();
    }

    /** The same for every way in which people write their address; servers that tell capitals apart are not met. */
    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Says nothing: an address belongs into no log. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
