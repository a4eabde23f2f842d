package org.famen.portal.search.sidebar;

import java.util.List;
import org.famen.content.index.PageDocument;

/**
 * What to try where a search finds nothing.
 *
 * @param ways searches that find something, each with how much
 * @param questions answered ones that are near
 * @param unrelated whether what was typed has nothing to do with law
 */
public record ZeroResults(List<AlternativeSearch> ways, List<PageDocument> questions, boolean unrelated) {
    /** Nothing of it would be near. */
    static final ZeroResults UNRELATED = new ZeroResults(List.of(), List.of(), true);

    public ZeroResults {
        ways = List.copyOf(ways);
        questions = List.copyOf(questions);
    }
}
