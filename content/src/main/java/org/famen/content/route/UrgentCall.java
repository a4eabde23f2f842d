package org.famen.content.route;

import static java.util.Objects.requireNonNull;

/**
 * Whom to call before anything else.
 *
 * @param when what is happening then
 * @param number to dial
 * @param then what to ask for
 */
public record UrgentCall(String when, String number, String then) {
    public UrgentCall {
        requireNonNull(when, "when is null");
        requireNonNull(number, "number is null");
        requireNonNull(then, "then is null");
    }
}
