package org.famen.indexer.evaluate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.law.Law;
import org.famen.content.problem.Problems;
import org.famen.content.question.TypicalQuestion;
import org.famen.indexer.law.ProvisionTexts;

/**
 * Questions that were written for provisions, and the texts of these.
 *
 * @param problems gets what a question names that no text has
 */
public record TypicalQuestionFiles(List<Sourced<TypicalQuestion>> questions, List<Law> laws, Problems problems) {
    public TypicalQuestionFiles {
        questions = List.copyOf(questions);
        laws = List.copyOf(laws);
        requireNonNull(problems, "problems is null");
    }

    MatchedQuestions matchedWith(List<CorpusProvision> corpus, LocalDate today) {
        return new QuestionMatcher(corpus, new ProvisionTexts(laws, today), problems).match(questions);
    }
}
