package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The problems of one thing and of its parts: one fault anywhere leaves the thing out. */
final class FieldReport {
    private final String file;
    private final FieldOrigin origin;
    private final Problems problems;
    private final @Nullable FieldReport whole;
    private boolean failed;

    FieldReport(String file, FieldOrigin origin, Problems problems) {
        this(file, origin, problems, null);
    }

    private FieldReport(String file, FieldOrigin origin, Problems problems, @Nullable FieldReport whole) {
        this.file = requireNonNull(file, "file is null");
        this.origin = requireNonNull(origin, "origin is null");
        this.problems = requireNonNull(problems, "problems is null");
        this.whole = whole;
    }

    /** Of a part of the thing: its faults leave the whole out, those of other parts don't leave it out. */
    FieldReport part() {
        return new FieldReport(file, origin, problems, this);
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
        fail();
        problems.add(Problem.error(file, line, code, arguments).in(cell));
    }

    private void fail() {
        failed = true;
        if (whole != null) {
            whole.fail();
        }
    }

    void warning(int line, String cell, String code, String... arguments) {
        problems.add(Problem.warning(file, line, code, arguments).in(cell));
    }
}
