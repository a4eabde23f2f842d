package org.famen.content.law.validity;

import java.time.LocalDate;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.jspecify.annotations.Nullable;

/**
 * When a version applies, as three days from which its status on any day follows. It is what the index stores, so that a
 * search for a day needs no computation.
 *
 * @param inForceFrom null when nothing that was read says it
 * @param amendedFrom day on which the next version took over; null while none did
 * @param repealedFrom day on which the law ended; null while it has not
 */
public record Validity(
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate amendedFrom,
        @Nullable LocalDate repealedFrom) {

    /**
     * From what was read and nothing else. Where the day of effect of an amended text is not stated, it counts from one year
     * after its promulgation, because by then practically every amendment applies.
     */
    public static Validity of(Law law, LawVersion version) {
        LocalDate repealedFrom = law.repeal() == null ? null : law.repeal().on();
        return new Validity(inForceFrom(version), version.effectiveTo(), repealedFrom);
    }

    private static @Nullable LocalDate inForceFrom(LawVersion version) {
        if (version.effectiveFrom() != null) {
            return version.effectiveFrom();
        }
        LocalDate promulgatedOn = version.promulgatedOn();
        return promulgatedOn != null && isAmended(version) ? promulgatedOn.plusYears(1) : null;
    }

    private static boolean isAmended(LawVersion version) {
        return version.history().stream().anyMatch(event -> event.text().matches(".*(修正|修订|修改).*"));
    }

    public Status on(LocalDate day) {
        if (repealedFrom != null && !day.isBefore(repealedFrom)) {
            return Status.REPEALED;
        }
        if (amendedFrom != null && !day.isBefore(amendedFrom)) {
            return Status.AMENDED;
        }
        if (inForceFrom == null) {
            return Status.UNKNOWN;
        }
        return day.isBefore(inForceFrom) ? Status.NOT_YET_IN_FORCE : Status.IN_FORCE;
    }
}
