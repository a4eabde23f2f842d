package org.famen.portal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The short form of {@code portal/prove}: what others have no test of together, a minute behind the start. It starts three
 * nodes, two portals and PostgreSQL, and on a machine that does something else beside it a portal comes back too late; so it
 * is run on purpose.
 */
@EnabledIfSystemProperty(named = "proof.short", matches = "true")
@Timeout(600)
class ProofIT {
    private static final List<Fault> FAULTS = List.of(Fault.PORTAL_KILLED, Fault.POSTGRES_KILLED, Fault.STORES_STUCK);

    @Test
    void whatPeopleWereToldIsTrueAndEverythingComesBack() throws Exception {
        try (Closing closing = new Closing()) {
            TrialCity city = new TrialCity(
                    Path.of(System.getProperty("famen.root", ".."))
                            .toAbsolutePath()
                            .normalize(),
                    closing);
            ProofReport report = new Proof(city, FAULTS).run(Duration.ZERO);
            report.lines().forEach(System.out::println);

            assertThat(report.wrong()).isEmpty();
            assertThat(report.lost()).isEmpty();
            assertThat(report.ordeals()).hasSize(FAULTS.size()).allMatch(Ordeal::recovered);
            assertThat(report.confirmed()).isGreaterThan(20);
        }
    }
}
