package org.famen.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.portal.testing.PortalProcess;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A portal in a process of its own, without what it takes for granted: a reader of its log, names, memory. */
@Timeout(180)
class StarvedPortalIT {
    /** Together more than the heap; the client holds them all, too. */
    private static final int FORMS = 100;

    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final String SMALL_HEAP = "-Xmx256m";
    private static final int ENDED_FOR_WANT_OF_MEMORY = 3;

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

    @Test
    void atTheLimitOfItsHeapItAnswersInFullOrEnds() throws Exception {
        List<String> options = List.of("-Xmx72m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        Redirect log = Redirect.to(Path.of("target", "heapless-portal.log").toFile());
        try (PortalProcess portal = PortalProcess.startOn(TestPostgres.createDatabase(), Map.of(), options, log);
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest large = HttpRequest.newBuilder(URI.create(portal.address() + "/feedback/error"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "text/html")
                    .timeout(Duration.ofSeconds(60))
                    .POST(BodyPublishers.ofString("text=" + "%E7%81%AF".repeat(110_000)))
                    .build();
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < FORMS; i++) {
                answers.add(crowd.submit(() -> answer(http, large)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            if (portal.exitCode().isPresent()) {
                assertThat(portal.exitCode()).hasValue(ENDED_FOR_WANT_OF_MEMORY);
            } else {
                assertThat(portal.get("/about").orElseThrow().status()).isEqualTo(200);
            }
        }
    }

    /** @return 0 when there was no answer to the end */
    private static int answer(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.body()).endsWith("</html>\n");
            return answer.statusCode();
        } catch (IOException none) {
            return 0;
        }
    }
}
