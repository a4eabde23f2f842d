package org.famen.content.law;

import java.time.LocalDate;

/**
 * The status of a version on a day, from what was read and nothing else.
 *
 * <p>Where the day of effect of an amended text is not stated, the text counts as in force from one year after its
 * promulgation, because by then practically every amendment applies; before that, and for texts that never say since
 * when they apply and that no catalogue lists, the honest answer is {@link Status#UNKNOWN}.
 */
public final class StatusRule {
    private StatusRule() {}

    public static Status of(Law law, LawVersion version, LocalDate day) {
        LocalDate from = version.effectiveFrom();
        if (from != null && day.isBefore(from)) {
            return Status.NOT_YET_IN_FORCE;
        }
        if (law.repeal() != null && !day.isBefore(law.repeal().on())) {
            return Status.REPEALED;
        }
        if (version.effectiveTo() != null && !day.isBefore(version.effectiveTo())) {
            return Status.AMENDED;
        }
        if (from != null) {
            return Status.IN_FORCE;
        }
        LocalDate promulgated = version.promulgatedOn();
        boolean amendedLongAgo = promulgated != null && isAmended(version) && !day.isBefore(promulgated.plusYears(1));
        return amendedLongAgo ? Status.IN_FORCE : Status.UNKNOWN;
    }

    private static boolean isAmended(LawVersion version) {
        return version.history().stream().anyMatch(event -> event.text().matches(".*(修正|修订|修改).*"));
    }
}
