package org.famen.content.search;

import java.util.List;
import org.famen.content.relevance.Inquiry;

/** The clauses by which Elasticsearch tells of each hit what the ranker wants to know beyond the plan's own scores. */
public final class DescribingClauses {
    private DescribingClauses() {}

    public static List<Clause.Weighted> of(Inquiry inquiry) {
        return List.of(
                new Clause.Weighted(Inquiry.ANSWER_WORDS, "text.bigram", inquiry.answerWords(), true),
                new Clause.Weighted(Inquiry.COVERAGE, "text.bigram", inquiry.pairs(), false),
                new Clause.Weighted(Inquiry.COVERAGE_OF_CHARACTERS, "text.unigram", inquiry.characters(), false));
    }
}
