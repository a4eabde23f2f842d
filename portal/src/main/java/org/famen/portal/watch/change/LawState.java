package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A law as its watchers know it on a day.
 *
 * @param texts the one that readers of the day get, then those to come; empty where only the catalogue knows the law
 * @param versions ids of all versions that can be read
 * @param repealedBy title of what ended it, or the decision in words; null when nothing says it
 * @param citing judicial interpretations that speak of it
 * @param ends what is void of it, or will be, while it is not; null where that was not looked at
 */
@Serdeable
public record LawState(
        String lawId,
        String title,
        LocalDate day,
        List<TextState> texts,
        List<String> versions,
        @Nullable LocalDate repealedFrom,
        @Nullable String repealedBy,
        List<CitingState> citing,
        @Nullable List<PartEndState> ends) {
    public LawState {
        requireNonNull(lawId, "lawId is null");
        requireNonNull(day, "day is null");
        texts = List.copyOf(texts);
        versions = List.copyOf(versions);
        citing = List.copyOf(citing);
        ends = ends == null ? null : List.copyOf(ends);
    }

    Optional<TextState> current() {
        return texts.stream().findFirst();
    }

    Optional<TextState> text(String versionId) {
        return texts.stream().filter(text -> text.versionId().equals(versionId)).findFirst();
    }

    boolean isRepealed() {
        return repealedFrom != null && !repealedFrom.isAfter(day);
    }

    /** The same law on a later day, by what is known of it now: a text to come may have begun by then. */
    public LawState on(LocalDate later) {
        int current = 0;
        for (int place = 1; place < texts.size(); place++) {
            current = texts.get(place).hasBegun(later) ? place : current;
        }
        return new LawState(
                lawId,
                title,
                later,
                texts.subList(current, texts.size()),
                versions,
                repealedFrom,
                repealedBy,
                citing,
                ends);
    }
}
