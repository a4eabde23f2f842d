package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Checks that the parents of organisations exist and form a tree. An office whose parent can't be right is kept without
 * it: one bad row at the top would otherwise take every office below it off the site.
 */
public final class ParentCheck {
    private final Map<String, Organisation> byId;
    private final Problems problems;

    /** @param organisations with ids that are all different */
    public ParentCheck(List<Sourced<Organisation>> organisations, Problems problems) {
        this.byId = organisations.stream()
                .map(Sourced::value)
                .collect(Collectors.toUnmodifiableMap(Organisation::id, Function.identity()));
        this.problems = requireNonNull(problems, "problems is null");
    }

    public Organisation check(Sourced<Organisation> source) {
        Organisation organisation = source.value();
        Optional<String> parentId = organisation.parentId();
        if (parentId.isEmpty()) {
            return organisation;
        }
        Organisation parent = byId.get(parentId.get());
        if (parent == null) {
            return alone(source, "organisation.parent.missing", parentId.get());
        }
        if (!organisation.level().mayStandUnder(parent.level())) {
            return alone(
                    source,
                    "organisation.parent.level",
                    parentId.get(),
                    parent.level().label(),
                    organisation.level().label());
        }
        return leadsBackTo(organisation) ? alone(source, "organisation.parent.circle", parentId.get()) : organisation;
    }

    private Organisation alone(Sourced<Organisation> source, String code, String... arguments) {
        problems.add(Problem.warning(source.file(), source.line(), code, arguments));
        return source.value().withoutParent();
    }

    /** Walks up; an office in somebody else's circle is not the one to blame. */
    private boolean leadsBackTo(Organisation start) {
        Set<String> visited = new HashSet<>();
        Optional<String> next = start.parentId();
        while (next.isPresent() && visited.add(next.get())) {
            if (next.get().equals(start.id())) {
                return true;
            }
            next = Optional.ofNullable(byId.get(next.get())).flatMap(Organisation::parentId);
        }
        return false;
    }
}
