package org.famen.content.ranking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.model.ProvisionKey;
import org.famen.content.search.JsonSearchRequest;
import org.junit.jupiter.api.Test;

class KnownProvisionsTest {
    private final KnownProvisions provisions = new KnownProvisions();
    /** What lies in the index, by id. */
    private final Map<String, CandidateHit> held = new HashMap<>();

    private final List<JsonSearchRequest> asked = new ArrayList<>();

    @Test
    void aProvisionIsFetchedOnce() {
        hold("a", 1, new byte[] {1, 2});

        assertThat(of("a")).containsOnlyKeys("a");
        hold("b", 2, new byte[] {3, 4});
        assertThat(bytes("b", of("a", "b"))).containsExactly(3, 4);
        assertThat(bytes("a", of("a", "b"))).containsExactly(1, 2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aProvisionThatALoadHasChangedIsFetchedAgain() {
        hold("a", 1, new byte[] {1, 2});
        of("a");

        hold("a", 7, new byte[] {9, 9});

        assertThat(bytes("a", of("a"))).containsExactly(9, 9);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aProvisionWithoutAVectorIsNotAskedForAgain() {
        hold("a", 1, new byte[0]);

        assertThat(of("a").get("a")).matches(known -> !known.hasMeaning());
        assertThat(of("a")).containsOnlyKeys("a");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatAnIndexOfAnotherGenerationHoldsIsAnother() {
        hold("a", 1, new byte[] {1, 2});
        of("a");
        held.put("a", hit("a", "next", 1, new byte[] {5, 5}));

        assertThat(bytes("a", of("a"))).containsExactly(5, 5);
    }

    @Test
    void whatIsTheSameForEveryQuestionIsKept() {
        held.put(
                "a",
                new CandidateHit(
                        "a",
                        "first",
                        1L,
                        1f,
                        Map.of(
                                "lawId", List.of("示例法"),
                                "address", List.of("12-1"),
                                "ordinal", List.of(12),
                                "length", List.of(80)),
                        Map.of()));

        assertThat(of("a").get("a"))
                .matches(known -> known.provision().equals(new ProvisionKey("示例法", "12-1")))
                .matches(known -> known.ordinal() == 12 && known.length() == 80);
    }

    @Test
    void whatHasGoneFromTheIndexMeanwhileIsNoCandidate() {
        CandidateHit gone = hit("gone", "first", 3, new byte[] {1});

        assertThat(provisions.of(List.of(gone), request -> CandidateHits.NONE)).isEmpty();
        // Or its part of the index did not answer, which is told.
        assertThat(new CandidateHits(List.of(gone), false).among(Set.of()))
                .isEqualTo(new CandidateHits(List.of(), true));
        assertThat(new CandidateHits(List.of(gone), false).among(Set.of("gone")).incomplete())
                .isFalse();
    }

    private Map<String, KnownProvision> of(String... ids) {
        return provisions.of(List.of(ids).stream().map(held::get).toList(), request -> {
            asked.add(request);
            return new CandidateHits(List.copyOf(held.values()), false);
        });
    }

    private static byte[] bytes(String id, Map<String, KnownProvision> found) {
        return requireNonNull(found.get(id)).meaning().bytes();
    }

    private void hold(String id, long revision, byte[] vector) {
        held.put(id, hit(id, "first", revision, vector));
    }

    private static CandidateHit hit(String id, String index, long revision, byte[] vector) {
        String text = new QuantizedVector(vector).base64();
        Map<String, List<Object>> fields =
                vector.length == 0 ? Map.of() : Map.of(CandidateRequests.MEANING_BYTES, List.of(text));
        return new CandidateHit(id, index, revision, 1f, fields, Map.of());
    }
}
