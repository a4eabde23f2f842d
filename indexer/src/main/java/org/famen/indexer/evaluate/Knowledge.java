package org.famen.indexer.evaluate;

import java.util.List;
import org.famen.content.ranking.model.AnsweredQuestion;
import org.famen.content.ranking.model.AnsweredQuestions;
import org.famen.content.ranking.model.QuestionModel;

/**
 * What was learned from some questions.
 *
 * @param answered the questions
 */
record Knowledge(QuestionModel model, List<AnsweredQuestion> answered, AnsweredQuestions answeredQuestions) {
    static Knowledge of(QuestionModel model, List<AnsweredQuestion> answered) {
        return new Knowledge(model, answered, new AnsweredQuestions(answered));
    }
}
