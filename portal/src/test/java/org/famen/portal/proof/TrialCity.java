package org.famen.portal.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.famen.local.LocalCluster;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.SmallDisk;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TcpGate;
import org.famen.portal.testing.TestSms;
import org.famen.portal.upgrade.Copies;
import org.famen.portal.upgrade.PortalCopy;
import org.famen.portal.upgrade.Release;
import org.famen.portal.upgrade.TrialDatabase;
import org.famen.portal.upgrade.Visitors;

/**
 * Everything that a city runs, on loopback: three nodes of Elasticsearch and a PostgreSQL behind gates, two portals from their
 * jars, a gateway of text messages. Each can be taken away and given back.
 */
final class TrialCity {
    private static final int NODES = 3;
    private static final int COPIES = 2;
    private static final int DISK_MEGABYTES = 600;
    private static final long SEED = 20_261_130;
    private static final String SERVING = "famen-articles,famen-laws,famen-pages";

    private final Random random = new Random(SEED);
    private final TestSms sms;
    private final LocalCluster cluster;
    private final List<TcpGate> gates = new ArrayList<>();
    private final Optional<SmallDisk> disk;
    private final PostgresOptions options;
    private final TrialDatabase database;
    private final Release release;
    private final Map<String, String> settings;
    private final Copies copies = new Copies();
    private final List<PortalCopy> running = new CopyOnWriteArrayList<>();
    private volatile LocalPostgres postgres;
    private volatile Optional<String> lost = Optional.empty();

    /**
     * Starts it; the portals are warm.
     *
     * @param root of a built checkout
     * @param closing gets all that has to be ended
     */
    TrialCity(Path root, Closing closing) throws Exception {
        Path folder = Files.createTempDirectory("famen-proof-");
        closing.add(() -> Files.delete(folder));
        Path mounted = Files.createDirectory(folder.resolve("disk"));
        closing.add(() -> FileUtils.deleteDirectory(mounted.toFile()));
        disk = SmallDisk.mount(mounted, DISK_MEGABYTES);
        disk.ifPresent(closing::add);
        sms = closing.add(new TestSms());
        release = new Release("proof", root, Files.createDirectories(root.resolve("portal/target/proof")));
        cluster = closing.add(LocalCluster.start(NODES));
        PostgresOptions first = PostgresOptions.defaults().withData(mounted.resolve("data"));
        postgres = LocalPostgres.start(first);
        closing.add(() -> postgres.close());
        database = TrialDatabase.on(postgres);
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        options = first.withPort(port);
        settings = settings(closing, port);
        release.migrate(database.owner());
        database.letPortalsIn();
        release.load(root.resolve("portal/src/test/laws"), Map.of("ELASTICSEARCH_URL", joined(cluster.addresses())));
        cluster.awaitGreen(SERVING);
        closing.add(() -> running.forEach(PortalCopy::close));
        for (int copy = 0; copy < COPIES; copy++) {
            startPortal();
        }
    }

    /** Those of a portal that reaches the stores through gates. */
    private Map<String, String> settings(Closing closing, int port) throws IOException {
        List<URI> nodes = new ArrayList<>();
        for (URI node : cluster.addresses()) {
            TcpGate gate = closing.add(new TcpGate(node.getPort()));
            gates.add(gate);
            nodes.add(URI.create("http://127.0.0.1:" + gate.port()));
        }
        TcpGate gate = closing.add(new TcpGate(port));
        gates.add(gate);
        Map<String, String> all = new HashMap<>(database.portal(joined(nodes), sms));
        all.put("POSTGRES_URL", database.url().replace(":" + port + "/", ":" + gate.port() + "/"));
        all.put("MICRONAUT_SERVER_CLIENT_ADDRESS_HEADER", Caller.CLIENT_HEADER);
        // What a search counts must be known from before; what a model finds near depends on the copy that is asked.
        all.put("LANGUAGE_MODEL", "false");
        return Map.copyOf(all);
    }

    /** Whose turn it is. */
    URI next() {
        return copies.next();
    }

    TestSms sms() {
        return sms;
    }

    /** Straight to the database. */
    Sql sql() {
        return database.admin();
    }

    boolean hasSmallDisk() {
        return disk.isPresent();
    }

    void killNode() {
        String master = cluster.master();
        List<String> others =
                cluster.nodes().stream().filter(node -> !node.equals(master)).toList();
        kill(others.get(random.nextInt(others.size())));
    }

    void killMaster() {
        kill(cluster.master());
    }

    private void kill(String node) {
        cluster.kill(node);
        lost = Optional.of(node);
    }

    void restartNode() {
        lost.ifPresent(cluster::restart);
        lost = Optional.empty();
        cluster.awaitGreen(SERVING);
    }

    void killPortal() {
        PortalCopy killed = running.remove(random.nextInt(running.size()));
        killed.close();
        copies.leave(killed);
    }

    void startPortal() throws IOException, InterruptedException {
        PortalCopy copy = release.start(settings);
        running.add(copy);
        copy.awaitReady();
        Visitors.warm(copy.address());
        copies.join(copy);
    }

    void killPostgres() {
        postgres.kill();
    }

    /** On its data; nothing where it runs. */
    void startPostgres() {
        if (postgres.process().isEmpty()) {
            // There is nothing left to stop; this gives the folder free.
            postgres.close();
            postgres = LocalPostgres.start(options);
        }
    }

    void fillDisk() {
        disk.ifPresent(SmallDisk::fill);
    }

    /** PostgreSQL may have ended for want of room. */
    void freeDisk() {
        disk.ifPresent(SmallDisk::free);
        startPostgres();
    }

    /** Of each piece of an answer of the stores. */
    void delay(Duration each) {
        gates.forEach(gate -> gate.delay(each));
    }

    private static String joined(List<URI> addresses) {
        return addresses.stream().map(URI::toString).collect(Collectors.joining(","));
    }
}
