package org.famen.content.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reminds editors of policies that run out soon, so that somebody decides whether they are renewed. */
public final class ExpiryCheck {
    private static final int DAYS_AHEAD = 90;

    private final LocalDate today;
    private final Problems problems;

    public ExpiryCheck(LocalDate today, Problems problems) {
        this.today = requireNonNull(today, "today is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    public void check(Sourced<PolicyDocument> source) {
        PolicyDocument policy = source.value();
        policy.validUntil()
                .filter(last -> policy.statusOn(today) == PolicyStatus.IN_FORCE)
                .filter(last -> last.isBefore(today.plusDays(DAYS_AHEAD)))
                .ifPresent(last -> problems.add(
                        Problem.warning(source.file(), source.line(), "policy.expiring", last.toString())));
    }
}
