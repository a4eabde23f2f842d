package org.famen.content.paper.filling;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What came of opening a kept file.
 *
 * @param draft empty when there is a fault
 */
public record OpenedDraft(Draft draft, Optional<DraftFault> fault) {
    public OpenedDraft {
        requireNonNull(draft, "draft is null");
        requireNonNull(fault, "fault is null");
    }

    static OpenedDraft faulty(DraftFault fault) {
        return new OpenedDraft(Draft.EMPTY, Optional.of(fault));
    }
}
