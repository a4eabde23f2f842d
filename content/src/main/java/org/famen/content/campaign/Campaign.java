package org.famen.content.campaign;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.frontmatter.Published;
import org.famen.content.line.Related;

/**
 * A campaign.
 *
 * @param id part of its address, for good
 * @param from first day
 * @param until last day
 * @param leader who leads it
 * @param departments who takes part
 * @param series names of series of events that belong to it
 * @param figures ids of the city's series of figures that belong to it
 * @param aliases what people call it
 * @param body Markdown
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Campaign(
        String id,
        String title,
        String lead,
        LocalDate from,
        LocalDate until,
        String leader,
        List<String> departments,
        List<Goal> goals,
        List<HandOut> handOuts,
        List<String> series,
        List<String> topics,
        List<String> figures,
        List<Related> related,
        List<String> aliases,
        String body,
        boolean demonstration)
        implements Published {

    public Campaign {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(lead, "lead is null");
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        requireNonNull(leader, "leader is null");
        departments = List.copyOf(departments);
        goals = List.copyOf(goals);
        handOuts = List.copyOf(handOuts);
        series = List.copyOf(series);
        topics = List.copyOf(topics);
        figures = List.copyOf(figures);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
        requireNonNull(body, "body is null");
    }

    /** Where it stands on a day. */
    public CampaignState state(LocalDate today) {
        if (today.isBefore(from)) {
            return CampaignState.AHEAD;
        }
        return today.isAfter(until) ? CampaignState.OVER : CampaignState.RUNNING;
    }
}
