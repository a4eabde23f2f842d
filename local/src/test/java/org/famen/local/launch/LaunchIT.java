package org.famen.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.famen.local.TestProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchIT {
    private static final List<String> OTHER_SERVERS =
            List.of("--elasticsearch", "http://search:9200", "--postgres", "jdbc:postgresql://db/famen");
    private static final int WAIT_SECONDS = 60;

    @TempDir
    private Path root;

    private int port;

    @BeforeEach
    void findFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @Test
    void startsEverythingStopsEverythingAndStartsAgainAfterAKill() throws Exception {
        StandInPrograms.create(root);
        List<ProcessHandle> children;
        try (TestProcess run = launch(List.of())) {
            assertThat(linesUntilReady(run)).anyMatch(line -> line.startsWith("indexer: load --if-needed"));
            assertThat(get(Files.readString(data("elasticsearch.url")).strip() + "/_cluster/health"))
                    .isEqualTo(200);
            assertThat(data("postgres.url")).content().startsWith("jdbc:postgresql://127.0.0.1:");
            children = recorded();
            assertThat(children).hasSizeGreaterThanOrEqualTo(2);
            run.kill();
        }

        try (TestProcess run = launch(List.of())) {
            linesUntilReady(run);
            assertThat(children).noneMatch(ProcessHandle::isAlive);
            children = recorded();
            stop(run);
            assertThat(run.process().exitValue()).isZero();
        }
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(data("elasticsearch.url")).doesNotExist();
        assertThat(data("postgres.url")).doesNotExist();
        assertThat(data("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    /** What was loaded by this build is served before anybody has looked whether law texts have changed. */
    @Test
    void theSecondStartServesAtOnceAndUsesWhatWasLearnedOfTheFirst() throws Exception {
        StandInPrograms.create(root);
        try (TestProcess run = launch(List.of())) {
            assertThat(linesUntilReady(run)).anyMatch(line -> line.startsWith("indexer: load"));
            for (int tenths = 0; tenths < 10 * WAIT_SECONDS && !Files.exists(data("portal.aot")); tenths++) {
                Thread.sleep(100);
            }
            stop(run);
        }

        try (TestProcess run = launch(List.of())) {
            assertThat(linesUntilReady(run)).noneMatch(line -> line.startsWith("indexer: load"));
            assertThat(run.awaitLine()).startsWith("indexer: load --if-needed").contains("--encode-later");
            assertThat(recorded())
                    .anyMatch(child ->
                            child.info().commandLine().orElse("").contains("-XX:AOTCache=" + data("portal.aot")));
            stop(run);
        }

        // A build later its index may have other fields.
        StandInPrograms.create(root);
        try (TestProcess run = launch(List.of())) {
            assertThat(linesUntilReady(run)).anyMatch(line -> line.startsWith("indexer: load"));
            stop(run);
        }
    }

    @Test
    void usesServersThatRunAlready() throws Exception {
        StandInPrograms.create(root);
        try (TestProcess run = launch(OTHER_SERVERS)) {
            assertThat(linesUntilReady(run)).anyMatch(line -> line.contains("--elasticsearch http://search:9200"));
            assertThat(data("logs/portal.log")).content().contains("portal on jdbc:postgresql://db/famen");
            assertThat(data("postgresql")).doesNotExist();
            stop(run);
        }
    }

    @Test
    void goesOnWhenLoadingFails() throws Exception {
        StandInPrograms.create(root, 4);
        try (TestProcess run = launch(OTHER_SERVERS)) {
            assertThat(linesUntilReady(run)).anyMatch(line -> line.contains("loading failed (exit code 4)"));
            stop(run);
        }
    }

    @Test
    void startsAPortalThatEndsAgainThreeTimesAndThenEnds() throws Exception {
        StandInPrograms.create(root);
        try (TestProcess run = launch(OTHER_SERVERS)) {
            linesUntilReady(run);
            for (int restarts = 1; restarts <= 3; restarts++) {
                sendFail();
                assertThat(lineAfterEncoding(run))
                        .startsWith("The portal ended with exit code 3. The end of " + data("logs/portal.log"));
                assertThat(linesUntilReady(run)).contains("Starting again, " + restarts + " of 3 times…");
            }
            sendFail();
            List<String> last = new ArrayList<>();
            do {
                last.add(run.awaitLine());
            } while (!last.getLast().startsWith("Famen ends"));
            assertThat(last.getLast()).isEqualTo("Famen ends: it was started again 3 times.");
            assertThat(run.process().waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(run.process().exitValue()).isEqualTo(1);
        }
    }

    @Test
    void startsServersThatWereKilledAgain() throws Exception {
        StandInPrograms.create(root);
        try (TestProcess run = launch(List.of())) {
            linesUntilReady(run);
            recorded().getFirst().destroyForcibly();
            assertThat(linesUntilReady(run)).contains("Elasticsearch ended.", "Starting again, 1 of 3 times…");
            assertThat(get(Files.readString(data("elasticsearch.url")).strip() + "/_cluster/health"))
                    .isEqualTo(200);

            List<String> postmaster = Files.readAllLines(data("postgresql/cluster/postmaster.pid"));
            ProcessHandle.of(Long.parseLong(postmaster.getFirst().strip()))
                    .orElseThrow()
                    .destroyForcibly();
            assertThat(linesUntilReady(run)).contains("PostgreSQL ended.", "Starting again, 2 of 3 times…");
            stop(run);
        }
    }

    /** Provisions are encoded once the portal serves, which may say something in between. */
    private static String lineAfterEncoding(TestProcess run) throws Exception {
        String line = run.awaitLine();
        while (line.startsWith("indexer: ")) {
            line = run.awaitLine();
        }
        return line;
    }

    @Test
    void refusesAPortInUse() throws Exception {
        StandInPrograms.create(root);
        try (ServerSocket taken = new ServerSocket(port);
                TestProcess run = launch(OTHER_SERVERS)) {
            assertThat(taken.isBound()).isTrue();
            assertThat(run.awaitLine()).startsWith("Port " + port + " is in use");
            assertThat(run.process().waitFor()).isEqualTo(1);
        }
    }

    @Test
    void refusesADataFolderThatAnotherRunUses() throws Exception {
        StandInPrograms.create(root);
        try (TestProcess first = launch(OTHER_SERVERS);
                TestProcess second = launchAfterReady(first)) {
            assertThat(second.awaitLine())
                    .startsWith("Another ./run (process " + first.process().pid() + ") uses");
            assertThat(second.process().waitFor()).isEqualTo(1);
            stop(first);
        }
    }

    private TestProcess launchAfterReady(TestProcess first) throws IOException {
        linesUntilReady(first);
        return launch(OTHER_SERVERS);
    }

    private TestProcess launch(List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", Integer.toString(port)));
        arguments.addAll(options);
        return TestProcess.start(root, Main.class, arguments);
    }

    private List<String> linesUntilReady(TestProcess run) throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(run.awaitLine());
        } while (!lines.getLast().equals("Famen is ready: http://localhost:" + port));
        return lines;
    }

    private List<ProcessHandle> recorded() throws IOException {
        List<ProcessHandle> processes = new ArrayList<>();
        for (String line : Files.readAllLines(data("processes"))) {
            ProcessRecord.parse(line).flatMap(ProcessRecord::running).ifPresent(processes::add);
        }
        return processes;
    }

    private static void stop(TestProcess run) throws InterruptedException {
        run.process().destroy();
        assertThat(run.process().waitFor(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void sendFail() throws InterruptedException {
        try {
            get("http://localhost:" + port + "/fail");
        } catch (IOException e) {
            assertThat(e).as("the portal ends before it answers").isNotNull();
        }
    }

    private static int get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private Path data(String path) {
        return root.resolve(".famen").resolve(path);
    }
}
