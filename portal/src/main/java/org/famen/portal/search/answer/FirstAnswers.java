package org.famen.portal.search.answer;

import java.util.List;
import java.util.Optional;
import org.famen.content.danger.Danger;
import org.famen.content.index.PageDocument;

/**
 * What stands before the list of results.
 *
 * @param danger what to do and whom to call, where somebody is in danger
 * @param answers at most one answered question or guide
 * @param cards what was named, and what editors recommend
 * @param help a guide and an office that go with the answer, beside the list
 */
public record FirstAnswers(Optional<Danger> danger, List<Answer> answers, List<Card> cards, List<PageDocument> help) {
    public static final FirstAnswers NONE = new FirstAnswers(Optional.empty(), List.of(), List.of(), List.of());

    public FirstAnswers {
        answers = List.copyOf(answers);
        cards = List.copyOf(cards);
        help = List.copyOf(help);
    }
}
