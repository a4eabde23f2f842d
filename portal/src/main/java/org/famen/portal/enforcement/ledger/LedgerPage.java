package org.famen.portal.enforcement.ledger;

import java.util.List;
import java.util.Optional;
import org.famen.content.enforcement.ProblemType;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.web.FieldErrors;

/**
 * One entry for the desk.
 *
 * @param form as stored, or as somebody typed it
 * @param clue that it came from; empty for none
 * @param problem {@code stale}, {@code done} or empty
 */
public record LedgerPage(
        LedgerEntry entry, LedgerForm form, Optional<Feedback> clue, FieldErrors errors, String problem) {

    public List<ProblemType> types() {
        return List.of(ProblemType.values());
    }

    /** Whether somebody waits for an answer. */
    public boolean answerOwed() {
        return clue.filter(each -> each.state().isOpen()).isPresent();
    }

    public String address() {
        return LedgerController.LEDGER + "/" + entry.id();
    }
}
