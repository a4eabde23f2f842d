package org.famen.portal.checkup.report;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check-up found.
 *
 * @param point what it is, in a few words
 * @param articles that it rests on, as courts write them
 * @param advice what to do
 * @param until by when; null when it is not pressing
 */
@Serdeable
public record Finding(
        String point,
        List<String> articles,
        String advice,
        @Nullable LocalDate until,
        State state) {
    /** How far the business has got with it. */
    public enum State {
        OPEN,
        UNDERWAY,
        MENDED;

        /** {@code open}: in forms, and for the words. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        requireNonNull(point, "point is null");
        articles = List.copyOf(articles);
        requireNonNull(advice, "advice is null");
        requireNonNull(state, "state is null");
    }

    @Override
    public String toString() {
        return "Finding " + state;
    }
}
