package org.famen.content.ranking;

import static java.util.Objects.requireNonNull;

import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.model.ProvisionKey;

/**
 * What is the same of a provision whatever was asked.
 *
 * @param ordinal position in its law, from 0
 * @param length of its text in characters
 * @param meaning without numbers where the index has none of it
 */
record KnownProvision(ProvisionKey provision, int ordinal, int length, QuantizedVector meaning) {
    KnownProvision {
        requireNonNull(provision, "provision is null");
        requireNonNull(meaning, "meaning is null");
    }

    /** @param hit of {@link CandidateRequests#facts} */
    static KnownProvision of(CandidateHit hit) {
        return new KnownProvision(
                // A few thousand laws are named by all provisions.
                new ProvisionKey(hit.text("lawId").intern(), hit.text("address")),
                hit.number("ordinal"),
                hit.number("length"),
                QuantizedVector.ofBase64(hit.text(CandidateRequests.MEANING_BYTES)));
    }

    boolean hasMeaning() {
        return meaning.bytes().length > 0;
    }
}
