package org.famen.portal.citation;

import java.util.List;
import org.famen.content.index.ArticleDocument;

/**
 * A page of the provisions that speak of something.
 *
 * @param page from 1
 * @param pages that can be turned to
 */
public record CitingPage(List<ArticleDocument> provisions, long total, int page, int pages) {
    public CitingPage {
        provisions = List.copyOf(provisions);
    }
}
