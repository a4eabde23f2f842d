package org.famen.content.service;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.frontmatter.Published;
import org.famen.content.organisation.WeeklyHours;

/**
 * Where one visit at a time takes place: a window, a phone line, a team that travels.
 *
 * @param id for good
 * @param organisationId of the organisation that it belongs to
 * @param lawyers who are needed there, by codes of the desk's own; the same code at two desks is one person
 * @param hours of an ordinary week, without lunch
 * @param exceptions days with other hours; the last one that covers a day counts
 * @param demonstration whether it is made up
 */
public record Desk(
        String id,
        String name,
        String organisationId,
        List<String> lawyers,
        WeeklyHours hours,
        List<DayHours> exceptions,
        boolean demonstration)
        implements Published {

    public Desk {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(organisationId, "organisationId is null");
        lawyers = List.copyOf(lawyers);
        requireNonNull(hours, "hours is null");
        exceptions = List.copyOf(exceptions);
    }
}
