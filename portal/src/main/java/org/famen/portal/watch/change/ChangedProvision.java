package org.famen.portal.watch.change;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.famen.content.compare.WordChanges;
import org.jspecify.annotations.Nullable;

/**
 * A provision before and after.
 *
 * @param part the address under which watchers follow it; null for one that nobody could follow yet
 * @param older null for what was inserted
 * @param newer null for what was removed
 */
@Serdeable
public record ChangedProvision(
        @Nullable String part,
        @Nullable ProvisionState older,
        @Nullable ProvisionState newer) {

    /** The older lines, the words that are gone marked. */
    public List<List<WordChanges.Piece>> olderLines() {
        return WordChanges.lines(pieces(older).map(WordChanges::older).orElseGet(() -> kept(older)));
    }

    /** The newer lines, the words that came marked. */
    public List<List<WordChanges.Piece>> newerLines() {
        return WordChanges.lines(pieces(newer).map(WordChanges::newer).orElseGet(() -> kept(newer)));
    }

    private Optional<WordChanges> pieces(@Nullable ProvisionState side) {
        return side == null || older == null || newer == null || older.text().equals(newer.text())
                ? Optional.empty()
                : Optional.of(WordChanges.between(older.text(), newer.text()));
    }

    private static List<WordChanges.Piece> kept(@Nullable ProvisionState side) {
        return side == null || side.text().isEmpty()
                ? List.of()
                : List.of(new WordChanges.Piece(WordChanges.Kind.KEPT, side.text()));
    }

    boolean isSaidOf(String followed) {
        return requireNonNull(followed, "followed is null").equals(part);
    }
}
