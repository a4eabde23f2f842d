package org.famen.content.ranking;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found, with what the request asked to be told of it.
 *
 * @param index the generation that it lies in
 * @param revision number of the write that made it, another one whenever a load has changed it; absent unless asked for
 * @param score absent where results are sorted by something else
 * @param fields the values of each that the document has
 * @param scores by the names of the clauses that match; the request must ask for scores where it names clauses
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CandidateHit(
        String id,
        String index,
        @Nullable Long revision,
        @Nullable Float score,
        Map<String, List<Object>> fields,
        Map<String, Float> scores) {
    /** The field that every request for candidates asks for. */
    static final String ID = "id";

    public CandidateHit {
        requireNonNull(id, "id is null");
        requireNonNull(index, "index is null");
        fields = Map.copyOf(fields);
        scores = Map.copyOf(scores);
    }

    @JsonCreator
    static CandidateHit read(
            @JsonProperty("_index") String index,
            @JsonProperty("_seq_no") @Nullable Long revision,
            @JsonProperty("_score") @Nullable Float score,
            @JsonProperty("fields") @Nullable Map<String, List<Object>> fields,
            @JsonProperty("matched_queries") @Nullable Map<String, Float> scores) {
        Map<String, List<Object>> values = requireNonNullElse(fields, Map.of());
        return new CandidateHit(
                String.valueOf(values.getOrDefault(ID, List.of("")).getFirst()),
                index,
                revision,
                score,
                values,
                requireNonNullElse(scores, Map.of()));
    }

    /** Empty where the document has none. */
    public String text(String field) {
        List<Object> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : String.valueOf(values.getFirst());
    }

    /** 0 where the document has none. */
    public int number(String field) {
        List<Object> values = fields.getOrDefault(field, List.of());
        return !values.isEmpty() && values.getFirst() instanceof Number number ? number.intValue() : 0;
    }
}
