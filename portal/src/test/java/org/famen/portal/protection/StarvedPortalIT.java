package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.famen.portal.testing.PortalProcess;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A portal in a process of its own, without what it takes for granted: a reader of its log, names, memory. */
@Timeout(180)
class StarvedPortalIT {
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final String SMALL_HEAP = "-Xmx256m";

    /** Each leaves a line of more than a hundred bytes; a pipe holds 64 KiB. */
    private static final int LINES = 800;

    @TempDir
    Path folder;

    @Test
    void aLogThatNobodyReadsStopsNothing() {
        List<String> options =
                List.of(SMALL_HEAP, "-Dlogback.configurationFile=logback.xml", "-Dlogger.config=logback.xml");
        try (PortalProcess portal =
                PortalProcess.startOn(TestPostgres.createDatabase(), Map.of(), options, Redirect.PIPE)) {
            for (int i = 0; i < LINES; i++) {
                assertThat(portal.get("/search?q=x").orElseThrow().status()).isEqualTo(503);
            }
            long since = System.nanoTime();
            assertThat(portal.get("/about").orElseThrow().status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(QUICK);
        }
    }

    @Test
    void namesThatNobodyKnowsAreAskedForAgain() throws Exception {
        Path hosts = Files.createFile(folder.resolve("hosts"));
        URI known = URI.create(TestPostgres.createDatabase().substring("jdbc:".length()));
        String database = "jdbc:postgresql://famen-db.invalid:" + known.getPort() + known.getPath();
        List<String> options = List.of(SMALL_HEAP, "-Djdk.net.hosts.file=" + hosts);
        Redirect log = Redirect.to(Path.of("target", "nameless-portal.log").toFile());
        try (PortalProcess portal = PortalProcess.startOn(
                database, Map.of("famen.elasticsearch.url", "http://famen-es.invalid:9200"), options, log)) {
            assertThat(portal.get("/about").orElseThrow().status()).isEqualTo(200);
            Reply search = portal.get("/search?q=x").orElseThrow();
            assertThat(search.status()).isEqualTo(503);
            assertThat(search.texts("h1")).containsExactly("搜索暂时用不了");
            Reply booking = portal.get("/book/class").orElseThrow();
            assertThat(booking.status()).isEqualTo(503);
            assertThat(booking.texts("h1")).containsExactly("预约暂时用不了");

            Files.writeString(hosts, "127.0.0.1 famen-db.invalid\n");

            while (portal.get("/book/class").orElseThrow().status() != 200) {
                Thread.sleep(500);
            }
        }
    }
}
