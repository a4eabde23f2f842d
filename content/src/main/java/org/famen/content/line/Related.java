package org.famen.content.line;

import static java.util.Objects.requireNonNull;

/**
 * Something of the portal that belongs to what one reads.
 *
 * @param text of the link
 * @param link an address of the portal, beginning with a stroke
 */
public record Related(String text, String link) {
    public Related {
        requireNonNull(text, "text is null");
        requireNonNull(link, "link is null");
    }
}
