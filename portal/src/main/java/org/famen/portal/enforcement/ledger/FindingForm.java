package org.famen.portal.enforcement.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.enforcement.NoNames;
import org.famen.content.enforcement.ProblemSource;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/**
 * Something that was found without a clue, as it was typed.
 *
 * @param key random, by which a form that is sent twice is known
 * @param source name of a {@link ProblemSource}
 * @param found a day
 */
public record FindingForm(String key, String source, String found, String department, String problem) {
    static FindingForm empty(LocalDate today) {
        return new FindingForm(UUID.randomUUID().toString(), ProblemSource.CHECK.name(), today.toString(), "", "");
    }

    static FindingForm read(Submission form) {
        return new FindingForm(
                form.text("key"),
                form.text("source"),
                form.text("found"),
                form.text("department"),
                form.text("problem"));
    }

    /** All but clues, which come from who tells them. */
    public List<ProblemSource> sources() {
        return Arrays.stream(ProblemSource.values())
                .filter(each -> each != ProblemSource.CLUE)
                .toList();
    }

    Optional<ProblemSource> problemSource() {
        return sources().stream().filter(each -> each.name().equals(source)).findFirst();
    }

    Optional<LocalDate> foundOn() {
        return Days.parse(Optional.of(found));
    }

    /** In the order of the form; none when all is well. */
    FieldErrors errors(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (problemSource().isEmpty()) {
            errors.add(new FieldError("source", "ledger_source"));
        }
        if (foundOn().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.add(new FieldError("found", "ledger_found"));
        }
        if (department.isEmpty()) {
            errors.add(new FieldError("department", "ledger_department"));
        }
        if (problem.isEmpty()) {
            errors.add(new FieldError("problem", "ledger_problem"));
        } else if (NoNames.trace(problem).isPresent()) {
            errors.add(new FieldError("problem", "ledger_names"));
        }
        return new FieldErrors(errors);
    }
}
