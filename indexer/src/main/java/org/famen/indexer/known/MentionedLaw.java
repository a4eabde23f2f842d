package org.famen.indexer.known;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law that texts name and of which no text was read.
 *
 * @param title as most texts print it, without 《》
 * @param mentions in all texts
 * @param texts that name it
 * @param endedOn the day from which a text that was read declares it void; null where none does, or says no day
 * @param endedBy title of that text; null where none does
 */
public record MentionedLaw(
        String title,
        int mentions,
        int texts,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy) {
    public MentionedLaw {
        requireNonNull(title, "title is null");
    }
}
