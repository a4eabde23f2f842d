package org.famen.portal.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.famen.portal.testing.GuardedElasticsearch;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elasticsearch as production has it: behind TLS and a password. */
class ElasticsearchAccessIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoKnowsTheCertificateAndThePasswordSearches() throws Exception {
        try (GuardedElasticsearch guarded = new GuardedElasticsearch(folder)) {
            String certificate = guarded.certificate().toString();
            assertThat(search(guarded, certificate, GuardedElasticsearch.PASSWORD))
                    .isEqualTo(200);
            assertThat(search(guarded, certificate, "another")).isEqualTo(503);
            assertThat(search(guarded, "", GuardedElasticsearch.PASSWORD)).isEqualTo(503);
        }
    }

    @Test
    void aCertificateThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> PortalUnderTest.start(Map.of(
                                "famen.elasticsearch.ca-file",
                                folder.resolve("none.crt").toString()))
                        .close())
                .hasStackTraceContaining("famen.elasticsearch.ca-file");
    }

    private static int search(GuardedElasticsearch guarded, String certificate, String password) {
        try (PortalUnderTest portal = PortalUnderTest.start(Map.of(
                "famen.elasticsearch.url",
                guarded.address(),
                "famen.elasticsearch.username",
                GuardedElasticsearch.USER,
                "famen.elasticsearch.password",
                password,
                "famen.elasticsearch.ca-file",
                certificate))) {
            return portal.get("/search?q=打碎路灯").status();
        }
    }
}
