package org.famen.portal.searchdesk;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.famen.portal.search.ResultPart;
import org.famen.portal.search.SearchPerformed;

/**
 * One row of the log.
 *
 * @param searchedAt the full hour, so that no row can be laid beside another log
 * @param query empty where it held a number of a person
 * @param kind citation, law, question
 * @param parts keys of {@link ResultPart} that were shown, divided by commas
 * @param config version of what decides about results
 */
@MappedEntity
public record LoggedSearch(
        UUID searchId, Instant searchedAt, String query, String kind, long total, String parts, String config) {
    private static final int MAX_LENGTH = 200;

    public LoggedSearch {
        requireNonNull(searchId, "searchId is null");
        requireNonNull(searchedAt, "searchedAt is null");
        requireNonNull(query, "query is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(parts, "parts is null");
        requireNonNull(config, "config is null");
    }

    static LoggedSearch of(SearchPerformed done, Instant now) {
        String text = done.text().strip();
        int length = Math.min(MAX_LENGTH, text.codePointCount(0, text.length()));
        return new LoggedSearch(
                UUID.fromString(done.id()),
                now.truncatedTo(ChronoUnit.HOURS),
                PersonalNumbers.areIn(text) ? "" : text.substring(0, text.offsetByCodePoints(0, length)),
                done.kind().name().toLowerCase(Locale.ROOT),
                done.total(),
                done.parts().stream().sorted().map(ResultPart::key).collect(Collectors.joining(",")),
                done.config());
    }
}
