package org.famen.portal.citation;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Level;

/**
 * Provisions of one rank that speak of another provision.
 *
 * @param count of all of them
 * @param newest a few, the newest first
 */
public record CitingLevel(Level level, long count, List<ArticleDocument> newest) {
    public CitingLevel {
        newest = List.copyOf(newest);
    }
}
