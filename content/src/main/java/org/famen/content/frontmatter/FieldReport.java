package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** The problems of one thing, shared by its fields and their groups, so that one fault anywhere leaves the thing out. */
final class FieldReport {
    private final String file;
    private final FieldOrigin origin;
    private final Problems problems;
    private boolean failed;

    FieldReport(String file, FieldOrigin origin, Problems problems) {
        this.file = requireNonNull(file, "file is null");
        this.origin = requireNonNull(origin, "origin is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    String file() {
        return file;
    }

    boolean failed() {
        return failed;
    }

    /** A fault that every kind of thing can have; the sentence is chosen by the origin. */
    void fault(int line, String fault, String... arguments) {
        error(line, "", code(fault), arguments);
    }

    void faultIn(String cell, int line, String fault, String... arguments) {
        error(line, cell, code(fault), arguments);
    }

    String code(String fault) {
        return origin.code(fault);
    }

    void error(int line, String cell, String code, String... arguments) {
        failed = true;
        problems.add(Problem.error(file, line, code, arguments).in(cell));
    }

    void warning(int line, String cell, String code, String... arguments) {
        problems.add(Problem.warning(file, line, code, arguments).in(cell));
    }
}
