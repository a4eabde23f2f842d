package org.famen.indexer.evaluate;

import java.util.List;

/**
 * What people typically ask, matched with a corpus.
 *
 * @param further provisions that the questions name and the corpus does not have
 */
record MatchedQuestions(List<MatchedQuestion> questions, List<CorpusProvision> further) {
    static final MatchedQuestions NONE = new MatchedQuestions(List.of(), List.of());

    MatchedQuestions {
        questions = List.copyOf(questions);
        further = List.copyOf(further);
    }

    List<JudgedQuestion> judged() {
        return questions.stream().map(MatchedQuestion::judged).toList();
    }
}
