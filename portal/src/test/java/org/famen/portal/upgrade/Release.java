package org.famen.portal.upgrade;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.famen.portal.testing.FreePort;

/**
 * A version of the program as a built checkout, run by its jars and with its own content. Settings are told by the
 * environment alone, where an older version overlooks what it does not know.
 *
 * @param name in the names of logs
 * @param root of the checkout
 * @param logs folder that they are written to
 */
public record Release(String name, Path root, Path logs) {
    private static final String PORTAL = "org.famen.portal.Main";
    private static final int MINUTES = 5;

    public PortalCopy start(Map<String, String> settings) throws IOException {
        int port = FreePort.find();
        ProcessBuilder portal = java("portal", "-Xmx256m", List.of(PORTAL), settings, "portal-" + port);
        portal.environment().putAll(Map.of("PORT", Integer.toString(port), "MICRONAUT_SERVER_HOST", "127.0.0.1"));
        return new PortalCopy(portal.start(), URI.create("http://127.0.0.1:" + port));
    }

    /** Brings the database to this release's schema, as the job famen-migrate does. */
    public void migrate(Map<String, String> settings) throws IOException, InterruptedException {
        await(java("portal", "-Xmx256m", List.of(PORTAL, "migrate"), settings, "migrate"));
    }

    /** A new generation of each index, as the job famen-load makes it. */
    public void load(Path laws, Map<String, String> settings) throws IOException, InterruptedException {
        await(java(
                "indexer",
                "-Xmx512m",
                List.of(
                        "org.famen.indexer.command.Main",
                        "load",
                        "--catalogue",
                        laws.resolve("catalogue.csv").toString(),
                        laws.resolve("lawrefbook").toString(),
                        laws.resolve("just-laws").toString()),
                settings,
                "load"));
    }

    /** Names of the steps of this release's schema. */
    List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("portal/src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What each index is created with. */
    List<String> mappings() throws IOException {
        List<String> definitions = new ArrayList<>();
        for (String index : List.of("articles", "laws", "pages")) {
            definitions.add(Files.readString(
                    root.resolve("content/src/main/resources/org/famen/content/index/" + index + ".json")));
        }
        return definitions;
    }

    private ProcessBuilder java(
            String module, String heap, List<String> program, Map<String, String> settings, String log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Dfamen.root=" + root,
                "-cp",
                root.resolve(module + "/target/" + module + ".jar") + ":" + root.resolve(module + "/target/lib")
                        + "/*"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.to(logs.resolve(name + "-" + log + ".log").toFile()));
        builder.environment().putAll(settings);
        return builder;
    }

    private static void await(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("failed: "
                        + String.join(" ", builder.command())
                        + System.lineSeparator()
                        + Files.readString(builder.redirectOutput().file().toPath()));
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
