package org.famen.content.law.format;

import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * How much of a file is read at most, so that a single one can't fill the memory.
 *
 * @param bytes that are still read
 */
public record SizeLimit(long bytes) {
    /** False, with a problem, where it is more. */
    public boolean allows(long size, String name, Problems problems) {
        if (size <= bytes) {
            return true;
        }
        problems.add(Problem.error(name, 0, "file.too_large", Long.toString(size), Long.toString(bytes)));
        return false;
    }
}
