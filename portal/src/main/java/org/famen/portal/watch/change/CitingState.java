package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a provision of a judicial interpretation speaks of a provision of the law.
 *
 * @param lawId of the interpretation
 * @param label of its provision; empty for an unnumbered one
 * @param address of its provision
 * @param citedVersion of the law that it speaks of
 * @param cited address there; {@link LawChange#WHOLE} for the law as such
 */
@Serdeable
public record CitingState(
        String lawId,
        String title,
        String label,
        String address,
        @Nullable LocalDate promulgatedOn,
        String citedVersion,
        String cited) {
    public CitingState {
        requireNonNull(lawId, "lawId is null");
        requireNonNull(cited, "cited is null");
    }

    boolean isOfSameWords(CitingState other) {
        return lawId.equals(other.lawId) && citedVersion.equals(other.citedVersion) && cited.equals(other.cited);
    }
}
