package org.famen.content.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.frontmatter.Published;

/**
 * Somebody has accounted for the rule of law in person, was asked and rated (现场述法、现场点评).
 *
 * @param bodyId whose head it was
 * @param post of who spoke, without a name
 * @param year that was accounted for
 * @param asked questions of those who listened
 * @param demonstration whether it is made up
 */
public record OnSiteSession(
        String id,
        String bodyId,
        String body,
        String post,
        int year,
        LocalDate on,
        String place,
        List<String> asked,
        Rating rating,
        boolean demonstration)
        implements Published {

    public OnSiteSession {
        requireNonNull(id, "id is null");
        requireNonNull(bodyId, "bodyId is null");
        requireNonNull(body, "body is null");
        requireNonNull(post, "post is null");
        requireNonNull(on, "on is null");
        requireNonNull(place, "place is null");
        asked = List.copyOf(asked);
        requireNonNull(rating, "rating is null");
    }
}
