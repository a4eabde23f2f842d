package org.famen.portal.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fields of a form that was sent, blanks round them and null characters in them taken off; a field that is missing is empty.
 *
 * @param values in the order of the form
 */
public record Submission(Map<String, List<String>> values) {
    private static final int MAX_LENGTH = 4_000;

    public Submission {
        values = Map.copyOf(values);
    }

    /** For a form that changes nothing; {@link Forms#accept} reads the others. */
    public static Submission of(Map<String, Object> body) {
        Map<String, List<String>> values = new HashMap<>();
        body.forEach((name, value) -> values.put(
                name,
                value instanceof Collection<?> many
                        ? many.stream().map(Submission::tidy).toList()
                        : List.of(tidy(value))));
        return new Submission(values);
    }

    public String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** -1 when it is no number, such as the version of something that a form was made of. */
    public int number(String name) {
        String written = text(name);
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }

    public boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /** Says nothing: what people typed belongs into no log. */
    @Override
    public String toString() {
        return "Submission of " + values.keySet();
    }

    private static String tidy(Object value) {
        String text = Objects.toString(value, "").replace("\0", "").strip();
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }
}
