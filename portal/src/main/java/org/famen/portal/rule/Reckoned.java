package org.famen.portal.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.rule.Rule;
import org.famen.content.rule.reckoning.Interview;
import org.famen.content.rule.reckoning.Reckoning;

/**
 * A rule, what was told, and what came of it.
 *
 * @param reckoning empty while something is missing or has to be put right
 * @param today the day on which somebody asked
 */
public record Reckoned(Rule rule, Interview interview, Optional<Reckoning> reckoning, LocalDate today) {
    public Reckoned {
        requireNonNull(rule, "rule is null");
        requireNonNull(interview, "interview is null");
        requireNonNull(reckoning, "reckoning is null");
        requireNonNull(today, "today is null");
    }
}
