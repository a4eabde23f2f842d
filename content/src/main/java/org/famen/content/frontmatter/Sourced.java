package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

/**
 * A thing with the place that it was read from, for checks that need the other things first (references, duplicates).
 *
 * @param file as problems name it
 * @param line from 1
 */
public record Sourced<T>(String file, int line, T value) {

    public Sourced {
        requireNonNull(file, "file is null");
        requireNonNull(value, "value is null");
    }

    public String place() {
        return file + ":" + line;
    }
}
