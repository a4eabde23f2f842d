package org.famen.indexer.evaluate;

import java.util.List;
import org.famen.content.ranking.model.AnsweredQuestion;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.QuestionModel;
import org.famen.content.ranking.model.TypicalQuestions;

/**
 * What was learned from some questions.
 *
 * @param answered the questions
 * @param typical what else is known that people ask
 */
record Knowledge(
        QuestionModel model,
        List<AnsweredQuestion> answered,
        TypicalQuestions typical,
        AnsweredQuestions answeredQuestions) {
    static Knowledge of(QuestionModel model, List<AnsweredQuestion> answered, TypicalQuestions typical) {
        return new Knowledge(model, answered, typical, new AnsweredQuestions(answered, typical));
    }
}
