package org.famen.content.danger;

import static java.util.Objects.requireNonNull;

/**
 * Whom to call in a danger.
 *
 * @param number as it is dialled
 * @param use in which case, in a few words
 */
public record EmergencyCall(String name, String number, String use) {
    public EmergencyCall {
        requireNonNull(name, "name is null");
        requireNonNull(number, "number is null");
        requireNonNull(use, "use is null");
    }
}
