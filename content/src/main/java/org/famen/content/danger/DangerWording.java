package org.famen.content.danger;

import java.util.List;

/**
 * How a danger is told, and what sounds like it and is none.
 *
 * @param phrases as people write in this danger
 * @param harmless like these, and no danger
 * @param mustMatch examples that must be recognised by the phrases, for checking them
 * @param mustNotMatch examples that must not be
 */
public record DangerWording(
        List<String> phrases, List<String> harmless, List<String> mustMatch, List<String> mustNotMatch) {
    public DangerWording {
        phrases = List.copyOf(phrases);
        harmless = List.copyOf(harmless);
        mustMatch = List.copyOf(mustMatch);
        mustNotMatch = List.copyOf(mustNotMatch);
    }
}
