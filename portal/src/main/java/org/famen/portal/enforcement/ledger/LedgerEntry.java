package org.famen.portal.enforcement.ledger;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.famen.content.enforcement.ProblemSource;
import org.famen.content.enforcement.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as the database has it; texts that are not written yet are empty.
 *
 * @param number by which the desk calls it
 * @param feedbackId of the clue; null for what was found otherwise
 * @param problem in the desk's words, without names
 * @param dueOn by when it must be put right
 * @param version one more with each change; who changes it names the version that they saw
 */
@MappedEntity
public record LedgerEntry(
        UUID id,
        int number,
        @Nullable UUID feedbackId,
        ProblemSource source,
        LedgerState state,
        LocalDate foundOn,
        String problem,
        String department,
        @Nullable ProblemType problemType,
        String finding,
        String measure,
        @Nullable LocalDate dueOn,
        String rule,
        String evidence,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    /** 监督 12 */
    public String written() {
        return "监督" + number;
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today);
    }
}
