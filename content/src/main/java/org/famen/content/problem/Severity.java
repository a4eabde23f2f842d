package org.famen.content.problem;

/** How much a {@link Problem} cost. */
public enum Severity {
    /** The file, the row or a part of a text was left out, or not read as what it is; {@code indexer check} ends with 1. */
    ERROR,
    /** Everything was kept; a person should look at it. */
    WARNING
}
