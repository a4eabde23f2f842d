package org.famen.content.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Reminds editors of events that are over and of which nothing was told: neither minutes nor pictures. */
public final class AftermathCheck {
    /** Minutes take a while. */
    private static final int DAYS_TO_WRITE = 14;

    private final LocalDate today;
    private final Problems problems;

    public AftermathCheck(LocalDate today, Problems problems) {
        this.today = requireNonNull(today, "today is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    public void check(Sourced<Event> source) {
        Event event = source.value();
        LocalDate end = event.end().withZoneSameInstant(Event.ZONE).toLocalDate();
        boolean told = event.minutes().isPresent() || !event.pictures().isEmpty();
        if (event.state() == EventState.AS_PLANNED
                && !told
                && end.plusDays(DAYS_TO_WRITE).isBefore(today)) {
            problems.add(Problem.warning(source.file(), source.line(), "event.aftermath", end.toString()));
        }
    }
}
