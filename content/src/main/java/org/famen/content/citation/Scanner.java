package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes pieces off a text from its begin. */
final class Scanner {
    private final String text;
    private int at;

    Scanner(String text) {
        this.text = requireNonNull(text, "text is null");
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    int at() {
        return at;
    }

    /** The piece that stands here; nothing is taken when it does not match. */
    Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
