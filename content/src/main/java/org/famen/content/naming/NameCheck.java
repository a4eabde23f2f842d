package org.famen.content.naming;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds names that two things bear: whoever types one of them can't be led to either for sure. */
public final class NameCheck {
    private final Problems problems;
    private final Map<String, Sourced<NamedThing>> known = new HashMap<>();

    public NameCheck(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Holds them against each other and against those that were checked before. */
    public void check(List<Sourced<NamedThing>> things) {
        things.forEach(thing -> thing.value().names().all().forEach(name -> {
            Sourced<NamedThing> first = known.putIfAbsent(NamedThing.fold(name), thing);
            report(thing, name, first);
        }));
    }

    /** Holds them against those that were checked before, and not against each other: that has been done. */
    public void checkAgainst(List<Sourced<NamedThing>> things) {
        things.forEach(thing ->
                thing.value().names().all().forEach(name -> report(thing, name, known.get(NamedThing.fold(name)))));
    }

    private void report(Sourced<NamedThing> thing, String name, @Nullable Sourced<NamedThing> first) {
        if (first != null && !first.value().page().equals(thing.value().page())) {
            problems.add(Problem.warning(
                    thing.file(),
                    thing.line(),
                    "naming.collision",
                    name,
                    thing.value().page(),
                    first.value().page(),
                    first.place()));
        }
    }
}
