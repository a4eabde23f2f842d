package org.famen.portal.search.answer;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.famen.content.route.ProblemFinder;
import org.famen.content.search.QueryAnalysis;

/** The way out of the problem that was spoken of, in words of any length. */
@Singleton
class ProblemCard {
    private final ProblemFinder problems;
    private final Cards cards;

    ProblemCard(ProblemFinder problems, Cards cards) {
        this.problems = problems;
        this.cards = cards;
    }

    /**
     * By what was typed, or else by the page that answers it. None for who wants to read a law: 工伤保险条例 is no accident.
     *
     * @param answer that is shown, if any
     */
    Optional<Card> find(String text, QueryAnalysis analysis, Optional<Answer> answer) {
        if (analysis.citation().isPresent()) {
            return Optional.empty();
        }
        return problems.in(text)
                .or(() -> answer.map(Answer::page).flatMap(page -> problems.covering(page.title(), page.topics())))
                .map(cards::route);
    }
}
