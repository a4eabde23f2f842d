package org.famen.content.event;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.famen.content.frontmatter.Published;
import org.famen.content.policy.Audience;

/**
 * An event of the city; it has a place, an online address or both.
 *
 * @param id part of its address, for good
 * @param start in {@link #ZONE}
 * @param end in {@link #ZONE}, after the start
 * @param originalStart when a postponed event was to begin
 * @param organiser who holds it (谁执法谁普法)
 * @param series name of a series that it belongs to
 * @param laws titles of the laws that it is about
 * @param seats how many people can take part; empty when everyone can
 * @param body Markdown
 * @param minutes what happened, Markdown; empty before the event
 * @param pictures of the event, once it is over
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Event(
        String id,
        String title,
        EventKind kind,
        EventState state,
        ZonedDateTime start,
        ZonedDateTime end,
        Optional<ZonedDateTime> originalStart,
        Optional<Place> place,
        Optional<URI> onlineAddress,
        String organiser,
        Optional<String> series,
        List<Audience> audiences,
        List<String> topics,
        List<String> laws,
        OptionalInt seats,
        String body,
        Optional<String> minutes,
        List<Picture> pictures,
        boolean demonstration)
        implements Published {
    /** The one time zone of every Chinese city. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public Event {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(state, "state is null");
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        requireNonNull(originalStart, "originalStart is null");
        requireNonNull(place, "place is null");
        requireNonNull(onlineAddress, "onlineAddress is null");
        requireNonNull(organiser, "organiser is null");
        requireNonNull(series, "series is null");
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
        laws = List.copyOf(laws);
        requireNonNull(seats, "seats is null");
        requireNonNull(body, "body is null");
        requireNonNull(minutes, "minutes is null");
        pictures = List.copyOf(pictures);
    }

    /** The same event with other pictures. */
    public Event withPictures(List<Picture> others) {
        return EventBuilder.builder(this).pictures(others).build();
    }
}
