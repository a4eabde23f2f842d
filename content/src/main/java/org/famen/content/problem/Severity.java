package org.famen.content.problem;

/** How much a {@link Problem} cost. */
public enum Severity {
    /** The file, or the row, was left out; {@code indexer check} ends with 1. */
    ERROR,
    /** Everything was kept; a person should look at it. */
    WARNING
}
