package org.famen.portal.search.answer;

import java.util.List;
import java.util.Optional;
import org.famen.content.danger.Danger;
import org.famen.content.index.PageDocument;
import org.famen.portal.library.AbsentLaw;

/**
 * What stands before the list of results.
 *
 * @param danger what to do and whom to call, where somebody is in danger
 * @param absent a law that is named and of which no text is held, with what is known of it
 * @param unknownLaw title of a law that is named and of which nothing is known
 * @param answers at most one answered question or guide
 * @param cards what was named, and what editors recommend
 * @param called whether what was typed is the name of the first card and nothing else, so that cards come before the answer
 * @param help a guide and an office that go with the answer, beside the list
 */
public record FirstAnswers(
        Optional<Danger> danger,
        Optional<AbsentLaw> absent,
        Optional<String> unknownLaw,
        List<Answer> answers,
        List<Card> cards,
        boolean called,
        List<PageDocument> help) {
    public static final FirstAnswers NONE = ofDanger(Optional.empty());

    public FirstAnswers {
        answers = List.copyOf(answers);
        cards = List.copyOf(cards);
        help = List.copyOf(help);
    }

    static FirstAnswers ofDanger(Optional<Danger> danger) {
        return new FirstAnswers(danger, Optional.empty(), Optional.empty(), List.of(), List.of(), false, List.of());
    }
}
