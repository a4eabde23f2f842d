package org.famen.content.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one reader; not for several threads. */
public final class Problems {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Sorted by file and line. */
    public List<Problem> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
