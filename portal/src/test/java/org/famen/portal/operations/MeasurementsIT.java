package org.famen.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

/** What monitoring sees: docs/operations.md, "What can be seen". */
class MeasurementsIT {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void searchesAreCountedByKindAndOutcomeAndNeverByTheirWords() {
        PORTAL.get("/search?q=打碎路灯");
        PORTAL.get("/search?q=路灯法");
        PORTAL.get("/search?q=\"没有这样的词组\"");
        String figures = figures();
        assertThat(figures)
                .containsPattern("famen_search_seconds_count\\{kind=\"words\",outcome=\"found\"} [1-9]")
                .containsPattern("famen_search_seconds_count\\{kind=\"law_name\",outcome=\"found\"} [1-9]")
                .containsPattern("famen_search_seconds_count\\{kind=\"phrase\",outcome=\"nothing\"} [1-9]")
                .doesNotContain("路灯");
    }

    @Test
    void requestsAreCountedByRouteAndNotByAddress() {
        PORTAL.get("/laws/路灯法/5");
        assertThat(figures()).contains("uri=\"/laws/{").doesNotContain("uri=\"/laws/路灯法");
    }

    @Test
    void theStoresAndTheIndexAreMeasured() throws InterruptedException {
        await("famen_elasticsearch_up 1.0");
        await("famen_postgresql_up 1.0");
        await("famen_postgresql_schema_current 1.0");
        await("famen_outbox_age_seconds 0.0");
        await("famen_bookings{state=\"confirmed\"}");
        assertThat(figures())
                .containsPattern("famen_index_provisions [1-9]")
                .containsPattern("famen_index_age_seconds -?[0-9]")
                .containsPattern("famen_outbox_age_seconds [0-9]")
                .containsPattern("famen_outbox_dead [0-9]")
                .containsPattern("famen_load_shedding_inside\\{bulkhead=\"searches\"} [0-9]")
                .contains("famen_elasticsearch_breaker_open 0.0")
                .contains("hikaricp_connections_pending");
    }

    @Test
    void theStoresAreToldApartAndHaveNoSayInReadiness() {
        Reply all = PORTAL.get("/stores");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.json().toString()).isEqualTo("{\"elasticsearch\":\"UP\",\"postgresql\":\"UP\"}");
        try (PortalUnderTest without = PortalUnderTest.start(Map.of("famen.elasticsearch.url", NOWHERE))) {
            Reply one = without.get("/stores");
            assertThat(one.status()).isEqualTo(503);
            assertThat(one.json().toString()).isEqualTo("{\"elasticsearch\":\"DOWN\",\"postgresql\":\"UP\"}");
            assertThat(without.get("/health/readiness").status()).isEqualTo(200);
        }
    }

    private static String figures() {
        return PORTAL.get("/prometheus").body();
    }

    private static void await(String figure) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!figures().contains(figure) && System.nanoTime() < end) {
            Thread.sleep(300);
        }
        assertThat(figures()).contains(figure);
    }
}
