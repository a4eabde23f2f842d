package org.famen.portal.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal as it is shipped, from its jar, in a process of its own; for measurements. */
public final class ShippedPortal implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final URI address;

    private ShippedPortal(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Returns when it is ready; no address is limited.
     *
     * @param elasticsearch addresses of its nodes, divided by commas
     */
    public static ShippedPortal start(String elasticsearch) throws IOException, InterruptedException {
        int port = FreePort.find();
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                // As in the image (k8s/prepare-image) and under ./run: what is measured is what is served.
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                "portal/target/portal.jar:portal/target/lib/*",
                "org.famen.portal.Main");
        builder.environment()
                .putAll(Map.of(
                        "ELASTICSEARCH_URL",
                        elasticsearch,
                        "POSTGRES_URL",
                        TestPostgres.createDatabase(),
                        "POSTGRES_USER",
                        TestPostgres.server().user(),
                        "POSTGRES_PASSWORD",
                        TestPostgres.server().password(),
                        "PORT",
                        Integer.toString(port),
                        "RATE_LIMIT_PER_MINUTE",
                        "0",
                        // What is measured is searching.
                        "SEARCH_KEEP_FOR",
                        "0s",
                        "FAMEN_DATA_KEYS",
                        TestSecrets.DATA_KEY,
                        "FAMEN_HASH_KEY",
                        TestSecrets.HASH_KEY));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ShippedPortal(process, URI.create("http://127.0.0.1:" + port)).awaitReady();
    }

    public URI address() {
        return address;
    }

    /** Resident, in MB. */
    public long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    /** Processor time used so far, in seconds. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private ShippedPortal awaitReady() throws InterruptedException {
        for (int i = 0; i < 4 * PATIENCE_SECONDS && process.isAlive(); i++) {
            if (isReady()) {
                return this;
            }
            Thread.sleep(250);
        }
        close();
        throw new IllegalStateException("the portal did not start");
    }

    private boolean isReady() {
        try {
            return Reply.fetch(address.resolve("/health/readiness"), Map.of()).status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }
}
