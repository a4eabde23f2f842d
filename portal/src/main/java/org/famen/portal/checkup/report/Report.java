package org.famen.portal.checkup.report;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a lawyer found at a check-up; it exists sealed, and open only while it is used.
 *
 * @param summary in a few sentences; empty for none
 * @param findings in the order in which they should be mended
 */
@Serdeable
public record Report(String summary, List<Finding> findings) {
    public Report {
        requireNonNull(summary, "summary is null");
        findings = List.copyOf(findings);
    }

    public boolean isEmpty() {
        return summary.isEmpty() && findings.isEmpty();
    }

    @Override
    public String toString() {
        return "Report of " + findings.size();
    }
}
