package org.famen.content.line;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A line of the bureau's work.
 *
 * @param id part of its address, for good
 * @param group among which it is shown
 * @param rank within its group, the smallest first
 * @param lead what one finds there, in a sentence
 * @param link where its business is done in the portal; empty when its own page is all there is
 * @param aliases what people call it
 * @param figures ids of the city's series that belong to it
 * @param related what belongs to it, in order
 * @param body Markdown
 * @param demonstration whether it is made up
 */
public record Line(
        String id,
        String title,
        LineGroup group,
        int rank,
        String lead,
        Optional<String> link,
        List<String> aliases,
        List<String> topics,
        List<String> figures,
        List<Related> related,
        String body,
        boolean demonstration)
        implements Published {

    public Line {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(group, "group is null");
        requireNonNull(lead, "lead is null");
        requireNonNull(link, "link is null");
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
        figures = List.copyOf(figures);
        related = List.copyOf(related);
        requireNonNull(body, "body is null");
    }

    /** Where the list of all services leads to. */
    public String address() {
        return link.orElse(page());
    }

    /** Its own page, with what is said of it and its figures. */
    public String page() {
        return "/line/" + id;
    }

    /** Whether its figures stand elsewhere than where it leads. */
    public boolean explainedElsewhere() {
        return link.isPresent() && !figures.isEmpty();
    }
}
