package org.famen.indexer.evaluate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a measurement found.
 *
 * @param folds one a fold; a single one where there were none
 * @param baseline of plain BM25 on smartcn, where it was asked for
 * @param plan of the plan without anything learned, where it was asked for
 * @param perQuery from a question to its ranking, one after the other
 */
public record EvaluationReport(
        List<Measures> folds, Optional<Measures> baseline, Optional<Measures> plan, Duration perQuery) {
    /** Means over the folds. */
    public Measures mean() {
        return Measures.mean(folds);
    }
}
