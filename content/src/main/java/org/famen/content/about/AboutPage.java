package org.famen.content.about;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.famen.content.frontmatter.Published;

/**
 * A page about the portal itself.
 *
 * @param id its address, one of {@link AboutPageReader#IDS}
 * @param body Markdown, in which a {@link Placeholder} may stand
 * @param demonstration whether it is made up
 */
public record AboutPage(String id, String title, LocalDate updatedOn, String body, boolean demonstration)
        implements Published {

    public AboutPage {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(updatedOn, "updatedOn is null");
        requireNonNull(body, "body is null");
    }
}
