package org.famen.portal.search;

import java.util.List;
import org.famen.content.index.PageDocument;

/**
 * What to try where a search finds nothing.
 *
 * @param ways searches that find something, each with how much
 * @param questions answered ones that are near
 */
public record NothingFound(List<WayOut> ways, List<PageDocument> questions) {
    public NothingFound {
        ways = List.copyOf(ways);
        questions = List.copyOf(questions);
    }
}
