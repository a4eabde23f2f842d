package org.famen.content.ranking;

import java.util.List;
import org.famen.content.ranking.model.QueryContext;
import org.famen.content.search.Clause;

/** The clauses by which Elasticsearch tells of each hit what the ranker wants to know beyond the plan's own scores. */
public final class DescribingClauses {
    private DescribingClauses() {}

    public static List<Clause.Weighted> of(QueryContext context) {
        return List.of(
                new Clause.Weighted(QueryContext.ANSWER_WORDS, "text.bigram", context.answerWords(), true),
                new Clause.Weighted(QueryContext.COVERAGE, "text.bigram", context.pairs(), false),
                new Clause.Weighted(QueryContext.COVERAGE_OF_CHARACTERS, "text.unigram", context.characters(), false));
    }
}
