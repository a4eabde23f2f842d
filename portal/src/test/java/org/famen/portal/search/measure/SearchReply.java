package org.famen.portal.search.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the portal answered to a question.
 *
 * @param body as the search API words it
 * @param took from the request to the last byte
 */
record SearchReply(JsonNode body, Duration took) {
    /** What does not hold, or no longer. */
    private static final Set<String> NOT_IN_FORCE = Set.of("AMENDED", "REPEALED", "NOT_YET_IN_FORCE");

    /** Place of the first group that shows one of the provisions in force, from 1; 0 where none does. */
    int rankOf(Set<String> provisions) {
        List<JsonNode> groups = list("groups").toList();
        for (int i = 0; i < groups.size(); i++) {
            JsonNode group = groups.get(i);
            boolean shown = Stream.concat(Stream.of(group.path("first")), elements(group.path("others")))
                    .filter(hit -> !NOT_IN_FORCE.contains(hit.path("status").asText()))
                    .anyMatch(hit ->
                            provisions.contains(withoutVersion(hit.path("id").asText())));
            if (shown) {
                return i + 1;
            }
        }
        return 0;
    }

    /** How many groups are listed. */
    int groups() {
        return body.path("groups").size();
    }

    /** Whether anything of law is listed. */
    boolean listsLaw() {
        return list("groups")
                .anyMatch(group -> group.path("first").path("kind").asText().equals("law"));
    }

    /** Which danger was recognised; empty for none. */
    String danger() {
        return body.path("danger").path("id").asText("");
    }

    /** The page that is said to answer, such as guide/labour-arbitration; empty where none is shown. */
    Optional<String> answer() {
        return list("answers").map(answer -> answer.path("id").asText()).findFirst();
    }

    /** Whether the page that is said to answer rests on one of the provisions. */
    boolean answerRestsOn(Set<String> provisions) {
        return list("answers")
                .flatMap(answer -> elements(answer.path("provisions")))
                .anyMatch(provision -> provisions.contains(provision.asText()));
    }

    private Stream<JsonNode> list(String part) {
        return elements(body.path(part));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** 民法典@2020-05-28#577 is 民法典#577. */
    private static String withoutVersion(String id) {
        return id.replaceFirst("@[^#]*", "");
    }
}
