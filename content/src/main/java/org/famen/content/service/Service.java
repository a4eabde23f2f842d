package org.famen.content.service;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import org.famen.content.frontmatter.Published;
import org.famen.content.policy.Audience;

/**
 * A service that people book. A group session or an event's seats are a service with a capacity above 1.
 *
 * @param id part of its address, for good
 * @param minutes how long one takes
 * @param capacity how many can book the same time
 * @param leadMinutes how long before its beginning a time can last be booked
 * @param aheadDays how many days ahead of today times can be booked
 * @param changeMinutes how long before its beginning a booking can last be moved or cancelled
 * @param travelMinutes of the way there, and again of the way back; the desk can't be booked meanwhile
 * @param company whether a business books it and is asked for its name and credit code
 * @param bring what to have at hand
 * @param categories matters to choose from
 * @param desks ids of the desks that offer it
 * @param sessions the beginnings in the city's time, when it takes place at these alone; empty for the desks' hours
 * @param keepDays after the visit until personal data are erased
 * @param body Markdown that tells what it is
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Service(
        String id,
        String title,
        Channel channel,
        List<Audience> audiences,
        int minutes,
        int capacity,
        int leadMinutes,
        int aheadDays,
        int changeMinutes,
        int travelMinutes,
        boolean company,
        List<String> bring,
        List<String> categories,
        List<String> desks,
        List<LocalDateTime> sessions,
        int keepDays,
        String body,
        boolean demonstration)
        implements Published {

    public Service {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(channel, "channel is null");
        audiences = List.copyOf(audiences);
        bring = List.copyOf(bring);
        categories = List.copyOf(categories);
        desks = List.copyOf(desks);
        sessions = List.copyOf(sessions);
        requireNonNull(body, "body is null");
    }
}
