package org.famen.content.consultation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Refuses answers without a deadline where the city says that one is needed: those topics are lost by waiting. */
public final class DeadlineCheck {
    private static final String FIELD = "最晚";

    private final Set<String> topics;
    private final Problems problems;

    /** @param topics whose answers need a deadline */
    public DeadlineCheck(Set<String> topics, Problems problems) {
        this.topics = Set.copyOf(topics);
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** False, and reported, when the answer must not be published. */
    public boolean isGood(Sourced<Consultation> source) {
        Consultation consultation = source.value();
        Optional<String> topic =
                consultation.topics().stream().filter(topics::contains).findFirst();
        if (topic.isEmpty() || !consultation.advice().deadlines().isEmpty()) {
            return true;
        }
        problems.add(Problem.error(source.file(), source.line(), "consultation.deadline", FIELD, topic.get()));
        return false;
    }
}
