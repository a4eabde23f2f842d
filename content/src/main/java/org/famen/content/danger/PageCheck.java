package org.famen.content.danger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Takes out links to pages that there are not; the danger stays, because what to do in it must be shown. */
public final class PageCheck {
    private final Set<String> pages;
    private final Problems problems;

    /** @param pages ids of all pages, as in their addresses */
    public PageCheck(Set<String> pages, Problems problems) {
        this.pages = Set.copyOf(pages);
        this.problems = requireNonNull(problems, "problems is null");
    }

    public Danger check(Sourced<Danger> source) {
        Danger danger = source.value();
        Optional<String> unknown = danger.page().filter(page -> !pages.contains(page));
        unknown.ifPresent(
                page -> problems.add(Problem.error(source.file(), source.line(), "danger.page", danger.id(), page)));
        return unknown.isEmpty() ? danger : danger.withoutPage();
    }
}
