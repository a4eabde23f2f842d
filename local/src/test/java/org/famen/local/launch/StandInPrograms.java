package org.famen.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * A repository root whose indexer and portal are a few lines each, so that the launcher can be tested with real processes
 * and without the other modules.
 */
final class StandInPrograms {
    private static final String INDEXER = """
            package org.famen.indexer.command;

            class Main {
                public static void main(String[] arguments) {
                    System.out.println("indexer: " + String.join(" ", arguments));
                    System.exit(%d);
                }
            }
            """;
    private static final String PORTAL = """
            package org.famen.portal;

            import com.sun.net.httpserver.HttpServer;
            import java.net.InetSocketAddress;

            class Main {
                public static void main(String[] arguments) throws Exception {
                    System.out.println("portal on " + System.getenv("POSTGRES_URL"));
                    HttpServer server = HttpServer.create(
                            new InetSocketAddress(Integer.parseInt(System.getenv("PORT"))), 0);
                    server.createContext("/health/readiness", exchange -> exchange.sendResponseHeaders(200, -1));
                    server.createContext("/fail", exchange -> System.exit(3));
                    server.start();
                }
            }
            """;

    private StandInPrograms() {}

    static void create(Path root) throws IOException {
        create(root, 0);
    }

    /** With an indexer that ends with the given exit code. */
    static void create(Path root, int indexerExitCode) throws IOException {
        pack(root.resolve("indexer"), INDEXER.formatted(indexerExitCode));
        pack(root.resolve("portal"), PORTAL);
    }

    private static void pack(Path module, String source) throws IOException {
        Path target = Files.createDirectories(module.resolve("target"));
        Path classes = target.resolve("classes");
        Path file = Files.writeString(module.resolve("Main.java"), source);
        use("javac", "-d", classes.toString(), file.toString());
        use("jar", "-cf", target.resolve(module.getFileName() + ".jar").toString(), "-C", classes.toString(), ".");
    }

    private static void use(String tool, String... arguments) {
        assertThat(ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments))
                .isZero();
    }
}
