package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famen.content.index.DocumentJson;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;
import org.famen.content.search.PlanQuery;
import org.famen.portal.testing.PortalUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A status that is searched for and a status that is computed are the same, whatever the dates. */
class StatusIT {
    private static final String INDEX = "status-of-random-dates";
    private static final int VERSIONS = 300;
    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Random RANDOM = new Random(20261124);

    private static final ElasticsearchClient CLIENT = PortalUnderTest.shared().bean(ElasticsearchClient.class);
    private static final List<Validity> ALL = IntStream.range(0, VERSIONS)
            .mapToObj(number -> new Validity(randomDay(), randomDay(), randomDay()))
            .toList();

    @BeforeAll
    static void fillAnIndex() throws IOException {
        CLIENT.indices()
                .create(request -> request.index(INDEX)
                        .mappings(mappings -> mappings.properties("kind", kind -> kind.keyword(keyword -> keyword))
                                .properties("inForceFrom", from -> from.date(date -> date))
                                .properties("amendedFrom", from -> from.date(date -> date))
                                .properties("repealedFrom", from -> from.date(date -> date))));
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(INDEX).refresh(Refresh.True);
        for (int i = 0; i < VERSIONS; i++) {
            String id = Integer.toString(i);
            bulk.operations(operation ->
                    operation.index(index -> index.id(id).document(document(ALL.get(Integer.parseInt(id))))));
        }
        assertThat(CLIENT.bulk(bulk.build()).errors()).isFalse();
    }

    @AfterAll
    static void removeIt() throws IOException {
        CLIENT.indices().delete(request -> request.index(INDEX));
    }

    @Test
    void findsExactlyTheVersionsThatHaveTheStatusOnThatDay() throws IOException {
        for (int day = -1; day <= DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            for (Status status : Status.values()) {
                assertThat(found(status, on)).as("%s on %s", status, on).isEqualTo(computed(status, on));
            }
        }
    }

    private static Set<Integer> found(Status status, LocalDate day) throws IOException {
        String condition = DocumentJson.mapper().writeValueAsString(PlanQuery.status(status, day));
        return CLIENT
                .search(
                        request -> request.index(INDEX)
                                .size(VERSIONS)
                                .source(source -> source.fetch(false))
                                .query(query -> query.withJson(new StringReader(condition))),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Integer.valueOf(String.valueOf(hit.id())))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> computed(Status status, LocalDate day) {
        return IntStream.range(0, VERSIONS)
                .filter(i -> ALL.get(i).on(day) == status)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Map<String, String> document(Validity validity) {
        Map<String, String> document = new HashMap<>(Map.of("kind", "law"));
        put(document, "inForceFrom", validity.inForceFrom());
        put(document, "amendedFrom", validity.amendedFrom());
        put(document, "repealedFrom", validity.repealedFrom());
        return document;
    }

    private static void put(Map<String, String> document, String field, @Nullable LocalDate day) {
        if (day != null) {
            document.put(field, day.toString());
        }
    }

    /** None in two of five cases, as with real laws; otherwise close to the others, so that days often meet. */
    private static @Nullable LocalDate randomDay() {
        return RANDOM.nextInt(5) < 2 ? null : FIRST.plusDays(RANDOM.nextInt(DAYS));
    }
}
