package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A worked example.
 *
 * @param line of the file, from 1
 * @param given answers, and announced numbers, by the names that expressions use
 * @param expected values of steps, as they are said
 */
public record RuleExample(int line, String about, Map<String, String> given, Map<String, String> expected) {
    public RuleExample {
        requireNonNull(about, "about is null");
        given = Map.copyOf(given);
        expected = Map.copyOf(expected);
    }
}
