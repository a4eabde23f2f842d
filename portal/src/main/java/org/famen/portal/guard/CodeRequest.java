package org.famen.portal.guard;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a code sent to a phone.
 *
 * @param purpose what the code opens, in the words of the message: {@code 预约}
 * @param from where they are
 * @param about what they named, whether or not there is such a thing: a reference, the id of a hold
 * @param begins whether something begins by it, such as a booking; false where it opens what is there
 * @param subject of which the phone is; null when there is nothing to open: then nothing is sent, and nobody can tell
 */
public record CodeRequest(
        String purpose,
        PhoneNumber phone,
        Visitor visitor,
        AddressBlock from,
        String about,
        boolean begins,
        @Nullable UUID subject) {
    public CodeRequest {
        requireNonNull(purpose, "purpose is null");
        requireNonNull(phone, "phone is null");
        requireNonNull(visitor, "visitor is null");
        requireNonNull(from, "from is null");
        requireNonNull(about, "about is null");
    }

    boolean isReal() {
        return subject != null;
    }
}
