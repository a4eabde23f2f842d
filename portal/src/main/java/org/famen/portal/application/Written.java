package org.famen.portal.application;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * What was written with a step.
 *
 * @param text reasons, what is missing, a note; empty for nothing
 * @param details by their field, such as {@code lawyer} or {@code perform-on}; none for most
 */
@Serdeable
public record Written(String text, Map<String, String> details) {
    public static final Written NOTHING = new Written("", Map.of());

    public Written {
        requireNonNull(text, "text is null");
        details = Map.copyOf(details);
    }

    public static Written of(String text) {
        return new Written(text, Map.of());
    }

    public boolean isEmpty() {
        return text.isEmpty() && details.isEmpty();
    }

    /** Empty when it was not given. */
    public String detail(String field) {
        return details.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "Written";
    }
}
