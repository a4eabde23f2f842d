package org.famen.indexer.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.consultation.Consultation;

/**
 * What people asked when a provision answered them. Indexed with the provision, so that every answer which the bureau
 * publishes makes the search better.
 */
public final class AnsweredQuestions {
    private final Map<String, List<String>> byProvision = new HashMap<>();

    public AnsweredQuestions(List<Consultation> consultations) {
        for (Consultation consultation : consultations) {
            String asked = consultation.question()
                    + consultation.detail().map(detail -> "\n" + detail).orElse("");
            for (WrittenCitation citation : consultation.citations()) {
                byProvision
                        .computeIfAbsent(
                                key(citation.lawId(), citation.article().address()), key -> new ArrayList<>())
                        .add(asked);
            }
        }
    }

    /** Questions that cite the provision; empty for most. */
    public List<String> of(String lawId, String address) {
        return byProvision.getOrDefault(key(lawId, address), List.of());
    }

    private static String key(String lawId, String address) {
        return lawId + "#" + address;
    }
}
