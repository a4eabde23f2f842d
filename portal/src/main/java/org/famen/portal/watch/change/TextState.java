package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.compare.ComparedText;
import org.jspecify.annotations.Nullable;

/**
 * A version of a law as watchers know it.
 *
 * @param versionId day of its promulgation, or {@code undated}
 * @param effectiveFrom as stated; null where nothing says it
 * @param begins the day from which readers get it: as stated, otherwise its promulgation; null for always
 */
@Serdeable
public record TextState(
        String versionId,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate begins,
        List<ProvisionState> provisions) {
    public TextState {
        requireNonNull(versionId, "versionId is null");
        provisions = List.copyOf(provisions);
    }

    boolean hasBegun(LocalDate day) {
        return begins == null || !begins.isAfter(day);
    }

    List<ComparedText> compared() {
        return provisions.stream().map(ProvisionState::compared).toList();
    }
}
