package org.famen.content.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.famen.content.law.Status;

/** One named piece of a plan; only {@link PlanQuery} knows how Elasticsearch says it. */
public sealed interface Clause {

    /**
     * Words that add to the score wherever they stand.
     *
     * @param name by which Elasticsearch tells what the clause alone gave a hit; empty where nobody asks
     * @param atLeast share of the words that must be there for the clause to count, in Elasticsearch's notation; empty for
     *     any one
     */
    record Words(String name, String field, String text, float weight, String atLeast) implements Clause {
        Words anyOne() {
            return new Words(name, field, text, weight, "");
        }

        Words unnamed() {
            return new Words("", field, text, weight, atLeast);
        }
    }

    /**
     * Terms of a field, each with a weight of its own.
     *
     * @param counted whether a term says more where it stands often and among few others
     */
    record Weighted(String name, String field, Map<String, Float> weights, boolean counted) implements Clause {
        public Weighted {
            weights = Map.copyOf(weights);
        }
    }

    /** Characters that stand together. */
    record Phrase(String field, String text) implements Clause {}

    /** A field that has one of the values. */
    record AnyOf(String field, Set<String> values) implements Clause {}

    record InStatus(Status status, LocalDate day) implements Clause {}

    record InYear(String year) implements Clause {}

    /** Multiplies the score of what the condition holds for. */
    record Factor(Clause condition, double factor) {}
}
