package org.famen.portal.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.famen.content.integrity.CheckingKey;
import org.famen.portal.database.DatabaseUpgrade;

/**
 * The portal on a free port, before real servers that hold laws of our own making. Tests share one; a test that needs other
 * settings starts its own.
 */
public final class PortalUnderTest implements AutoCloseable {
    private final EmbeddedServer server;

    private PortalUnderTest(EmbeddedServer server) {
        this.server = server;
    }

    /** The one that all tests of this JVM share; it ends with the JVM. */
    public static PortalUnderTest shared() {
        return Shared.PORTAL;
    }

    /**
     * One of its own on the same servers.
     *
     * @param settings that differ, by the names of application.yml
     */
    public static PortalUnderTest start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "famen.elasticsearch.url",
                TestServers.elasticsearch().toString(),
                "famen.city.folder",
                TestLaws.city().toString(),
                "famen.routes.folder",
                TestLaws.rules().resolveSibling("routes").toString(),
                "famen.papers.folder",
                TestLaws.rules().resolveSibling("papers").toString(),
                "famen.rules.folder",
                TestLaws.rules().toString(),
                "famen.lexicon.folder",
                TestLaws.lexicon().toString(),
                "datasources.default.url",
                TestServers.postgres().jdbcUrl()));
        all.putAll(settings);
        return run(all);
    }

    /**
     * One that nothing but a database stands behind: Elasticsearch is away, the city is a small one made for tests.
     *
     * @param database its JDBC address; several portals may share one
     */
    public static PortalUnderTest startOn(String database, Map<String, Object> settings) {
        return run(settingsOn(database, settings)).awaitSchema();
    }

    private static PortalUnderTest run(Map<String, Object> settings) {
        return new PortalUnderTest(ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(withDefaults(settings))
                .run(EmbeddedServer.class));
    }

    /** What {@link #startOn} sets, for a portal in a process of its own. */
    static Map<String, Object> settingsOn(String database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "famen.elasticsearch.url",
                "http://127.0.0.1:1",
                "famen.city.folder",
                TestLaws.smallCity().toString(),
                "datasources.default.url",
                database));
        all.putAll(settings);
        return withDefaults(all);
    }

    private static Map<String, Object> withDefaults(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "famen.rate-limit.per-minute",
                0,
                "famen.guard.free-tries",
                1_000_000,
                "famen.guard.most-tries",
                2_000_000,
                "famen.guard.block-codes",
                1_000_000,
                "famen.guard.answer-time",
                "1ms",
                "datasources.default.username",
                TestPostgres.server().user(),
                "datasources.default.password",
                TestPostgres.server().password()));
        all.putAll(TestSecrets.SETTINGS);
        all.putAll(settings);
        return all;
    }

    /** Where the servers behind the portal are, for tests that put something between. */
    public static URI elasticsearch() {
        return TestServers.elasticsearch();
    }

    /** Of who has signed the laws there. */
    public static CheckingKey signedBy() {
        return TestServers.key();
    }

    public static String databaseUrl() {
        return TestServers.postgres().jdbcUrl();
    }

    public URI address() {
        return server.getURI();
    }

    /** @param path with its query, percent-encoded or not: Chinese may stand as it is */
    public Reply get(String path) {
        return get(path, Map.of());
    }

    public Reply get(String path, Map<String, String> headers) {
        return Reply.fetch(URI.create(address() + path.replace(" ", "%20").replace("\"", "%22")), headers);
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** Moves this portal's clock alone. */
    public MovableClock clock() {
        return bean(MovableClock.class);
    }

    /** Until bookings can be made: the portal serves search before. */
    public PortalUnderTest awaitSchema() {
        while (!bean(DatabaseUpgrade.class).isDone()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Shared {
        private static final PortalUnderTest PORTAL = open();

        private static PortalUnderTest open() {
            PortalUnderTest portal = start(Map.of()).awaitSchema();
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "close-portal"));
            return portal;
        }
    }
}
