package org.famen.portal.enforcement.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famen.content.enforcement.NoNames;
import org.famen.content.enforcement.ProblemType;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Days;

/**
 * What the desk typed, as it was typed.
 *
 * @param type name of a {@link ProblemType}; empty for none
 * @param due a day; empty for none
 * @param answer to whoever gave the clue
 */
public record LedgerForm(
        LedgerState state,
        String problem,
        String department,
        String type,
        String finding,
        String measure,
        String due,
        String rule,
        String evidence,
        String answer) {

    static LedgerForm of(LedgerEntry entry, String answer) {
        ProblemType type = entry.problemType();
        LocalDate due = entry.dueOn();
        return new LedgerForm(
                entry.state(),
                entry.problem(),
                entry.department(),
                type == null ? "" : type.name(),
                entry.finding(),
                entry.measure(),
                due == null ? "" : due.toString(),
                entry.rule(),
                entry.evidence(),
                answer);
    }

    static LedgerForm read(Submission form, LedgerState otherwise) {
        return new LedgerForm(
                LedgerState.of(form.text("state")).orElse(otherwise),
                form.text("problem"),
                form.text("department"),
                form.text("type"),
                form.text("finding"),
                form.text("measure"),
                form.text("due"),
                form.text("rule"),
                form.text("evidence"),
                form.text("answer"));
    }

    Optional<ProblemType> problemType() {
        return Arrays.stream(ProblemType.values())
                .filter(each -> each.name().equals(type))
                .findFirst();
    }

    Optional<LocalDate> dueOn() {
        return Days.parse(Optional.of(due));
    }

    /**
     * What the chosen state still lacks, in the order of the form; none when all is well.
     *
     * @param answerOwed whether somebody waits for an answer
     */
    FieldErrors errors(boolean answerOwed) {
        List<FieldError> errors = new ArrayList<>();
        if (state.isTyped() && problem.isEmpty()) {
            errors.add(new FieldError("problem", "ledger_problem"));
        } else if (NoNames.trace(problem).isPresent()) {
            errors.add(new FieldError("problem", "ledger_names"));
        }
        if (state.isTyped() && department.isEmpty()) {
            errors.add(new FieldError("department", "ledger_department"));
        }
        if (state.isTyped() && problemType().isEmpty()) {
            errors.add(new FieldError("type", "ledger_type"));
        }
        if (state == LedgerState.UNFOUNDED && finding.isEmpty()) {
            errors.add(new FieldError("finding", "ledger_finding"));
        }
        if (state.isMeasured() && measure.isEmpty()) {
            errors.add(new FieldError("measure", "ledger_measure"));
        }
        if (state.isMeasured() && dueOn().isEmpty() || !due.isEmpty() && dueOn().isEmpty()) {
            errors.add(new FieldError("due", "ledger_due"));
        }
        if (state == LedgerState.CLOSED && evidence.isEmpty()) {
            errors.add(new FieldError("evidence", "ledger_evidence"));
        }
        if (!state.isOpen() && answerOwed && answer.isEmpty()) {
            errors.add(new FieldError("answer", "answer_missing"));
        }
        return new FieldErrors(errors);
    }

    /** Says nothing: the answer belongs into no log. */
    @Override
    public String toString() {
        return "LedgerForm " + state;
    }
}
