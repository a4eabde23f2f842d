package org.famen.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A portal that runs from the files of its image: unpacked, mounted read-only, with the image's user, entry and nothing
 * else, as a container runtime would. Neither Elasticsearch nor PostgreSQL is behind it.
 */
final class PortalInImage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern RUNNING = Pattern.compile("Server Running: http:\\\\/\\\\/127\\.0\\.0\\.1:(\\d+)");

    /** Unpacks image $1 below $2, whose own mounts end with this process, and becomes the portal. */
    private static final String SCRIPT = """
            set -eu
            root="$2/root"
            mkdir -p "$root" "$2/tmp"
            chmod 1777 "$2/tmp"
            tar xf "$1" -C "$2"
            for layer in $(grep -o '"Layers":\\[[^]]*' "$2/manifest.json" | grep -o '[0-9a-f]*[^",]*\\.tar[^",]*'); do
                tar xf "$2/$layer" -C "$root" --warning=no-unknown-keyword
            done
            mkdir -p "$root/proc" "$root/dev"
            mount -t proc proc "$root/proc"
            mount --bind /dev "$root/dev"
            mount --bind "$root" "$root" -o rbind
            mount -o remount,bind,ro "$root"
            mount --bind "$2/tmp" "$root/tmp"
            cd "$root"
            exec env -i PATH=/opt/java/bin:/usr/sbin:/usr/bin JAVA_HOME=/opt/java LANG=C.UTF-8 LOG_FORMAT=JSON \\
                PORT=-1 MICRONAUT_SERVER_HOST=127.0.0.1 ENDPOINTS_ALL_PORT="$3" CITY_FOLDER=/famen/content/city \\
                ELASTICSEARCH_URL=http://127.0.0.1:1 POSTGRES_URL=jdbc:postgresql://127.0.0.1:1/none \\
                FAMEN_DATA_KEYS="test:$4" FAMEN_HASH_KEY="$4" JDK_JAVA_OPTIONS=-Xlog:aot=info:file=/tmp/aot.log \\
                chroot --userspec=10001:10001 . /opt/java/bin/java @/app/java.options
            """;

    private final Process process;
    private final Path folder;
    private final int managementPort;
    private final int port;

    private PortalInImage(Process process, Path folder, int managementPort) throws Exception {
        this.process = process;
        this.folder = folder;
        this.managementPort = managementPort;
        this.port = awaitPort();
    }

    static PortalInImage start(Path image) throws Exception {
        Path folder = Files.createTempDirectory(Checkout.path("k8s/target"), "image-");
        int managementPort = freePort();
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 'k');
        Process process = new ProcessBuilder(
                        "unshare",
                        "--mount",
                        "--propagation",
                        "private",
                        "bash",
                        "-c",
                        SCRIPT,
                        "start",
                        image.toString(),
                        folder.toString(),
                        Integer.toString(managementPort),
                        Base64.getEncoder().encodeToString(key))
                .redirectOutput(folder.resolve("log").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            return new PortalInImage(process, folder, managementPort);
        } catch (Exception failure) {
            process.destroyForcibly().waitFor();
            throw failure;
        }
    }

    int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }

    List<String> log() {
        return lines("log");
    }

    boolean classesCameFromTheCache() {
        return lines("tmp/aot.log").stream().anyMatch(line -> line.contains("Using AOT-linked classes: true"));
    }

    String get(int at, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                                    .timeout(PATIENCE)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Command.run(List.of("rm", "-rf", folder.toString()));
    }

    private int awaitPort() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher running = RUNNING.matcher(String.join("\n", lines("log")));
            if (running.find()) {
                return Integer.parseInt(running.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the portal did not start: " + lines("errors") + lines("log"));
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
