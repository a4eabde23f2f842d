package org.famen.content.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.famen.content.law.validity.Status;

/** One named piece of a plan; only {@link ClauseQuery} knows how Elasticsearch says it. */
public sealed interface Clause {

    /**
     * Words that add to the score wherever they stand.
     *
     * @param name by which Elasticsearch tells what the clause alone gave a hit; empty where nobody asks
     * @param atLeast share of the words that must be there for the clause to count, in Elasticsearch's notation; empty for
     *     any one
     */
    record Match(String name, String field, String text, float weight, String atLeast) implements Clause {
        Match anyOne() {
            return holding("");
        }

        public Match named(String other) {
            return new Match(other, field, text, weight, atLeast);
        }

        public Match holding(String share) {
            return new Match(name, field, text, weight, share);
        }

        Match unnamed() {
            return new Match("", field, text, weight, atLeast);
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

    /**
     * Characters that stand together and add to the score: what statutes say for a word of everyday speech.
     *
     * @param name 炒鱿鱼＝解除劳动合同, by which Elasticsearch tells what the clause gave a hit; empty where nobody asks
     * @param legal 解除劳动合同
     */
    record Synonym(String name, String field, String legal, float weight) implements Clause {
        static Synonym of(String lay, String legal, String field, float weight) {
            return new Synonym(lay + "＝" + legal, field, legal, weight);
        }

        Synonym unnamed() {
            return new Synonym("", field, legal, weight);
        }
    }

    /** Characters that stand together. */
    record Phrase(String field, String text) implements Clause {}

    /** A field that has one of the values. */
    record AnyOf(String field, Set<String> values) implements Clause {}

    record InStatus(Status status, LocalDate day) implements Clause {}

    record InYear(String year) implements Clause {}

    /** Multiplies the score of what the condition holds for. */
    record Boost(Clause condition, double factor) {}
}
