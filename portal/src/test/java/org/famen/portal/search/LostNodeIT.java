package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.famen.indexer.elastic.LoadException;
import org.famen.local.LocalCluster;
import org.famen.portal.testing.LostNodes;
import org.famen.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People search and loads run while one node of Elasticsearch after another is killed and brought back, the master too.
 * {@code -Dfaults.minutes=10} goes on for so long; without, each is killed once.
 */
class LostNodeIT {
    private static final Duration LONG = Duration.ofMinutes(Long.getLong("faults.minutes", 0));
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final String SERVING = "famen-articles,famen-laws,famen-pages";
    private static final long SEED = 20_261_125;

    /** Of a hundred searches: the portal asks another node when one does not answer, so hardly any may fail. */
    private static final double MAX_FAILED = 2;

    /** Of a hundred searches, those longer than 2 s: two cores carry three nodes, the portal, loads and a node's start. */
    private static final double MAX_SLOW = 10;

    @TempDir
    Path folder;

    @Test
    void searchesAndLoadsOutliveTheLossOfANodeAndOfTheMaster() throws Exception {
        try (LostNodes city = LostNodes.start(folder);
                SteadySearches searches = new SteadySearches(city.portal()).begin();
                SteadyLoads loads = new SteadyLoads(city).begin()) {
            LocalCluster cluster = city.cluster();
            Random random = new Random(SEED);
            long end = System.nanoTime() + LONG.toNanos();
            int kills = 0;
            do {
                loseAndBringBack(cluster, anotherThanTheMaster(cluster, random));
                loseAndBringBack(cluster, cluster.master());
                kills += 2;
            } while (System.nanoTime() < end);
            SteadyLoads.Tally loaded = loads.end();
            SteadySearches.Tally searched = searches.end();
            System.out.printf(
                    "%d kills; %d searches, of which %d said that they were incomplete, %d took over 2 s, %d failed; %d loads "
                            + "finished, %d failed%n",
                    kills,
                    searched.asked(),
                    searched.incomplete(),
                    searched.slow(),
                    searched.failures().size(),
                    loaded.finished(),
                    loaded.failed().size());
            searched.failures().stream().distinct().limit(5).forEach(System.out::println);
            loaded.failed().stream().distinct().limit(5).forEach(System.out::println);

            assertThat(searched.wrong()).isEmpty();
            assertThat(searched.answered()).isGreaterThan(100);
            assertThat(searched.failures().size() * 100.0 / searched.asked()).isLessThan(MAX_FAILED);
            assertThat(searched.slow() * 100.0 / searched.asked()).isLessThan(MAX_SLOW);
            assertThat(loaded.unexpected()).isEmpty();
            assertThat(loaded.finished()).isPositive();
            assertThat(loaded.failed()).allSatisfy(line -> assertThat(line).isNotBlank());
            thePresentIsWhole(city);
        }
    }

    /** The one that is left is no majority and takes no load; what it holds itself it may still say, if it says all of it. */
    @Test
    void theLossOfTwoOfThreeNodesIsToldAndPasses() throws Exception {
        try (LostNodes city = LostNodes.start(folder);
                SteadySearches searches = new SteadySearches(city.portal()).begin()) {
            LocalCluster cluster = city.cluster();
            List<String> lost = List.of(anotherThanTheMaster(cluster, new Random(SEED)), cluster.master());
            lost.forEach(cluster::kill);
            Thread.sleep(AWAY);

            assertThat(city.portal().get("/health/liveness").status()).isEqualTo(200);
            assertThat(city.portal().get("/").status()).isEqualTo(200);
            assertThatThrownBy(city::load)
                    .isInstanceOfAny(LoadException.class, IOException.class)
                    .message()
                    .isNotBlank();

            lost.forEach(cluster::restart);
            cluster.awaitGreen(SERVING);
            SteadySearches.Tally searched = searches.end();
            System.out.printf(
                    "two of three nodes away: %d searches, of which %d said that they were incomplete, %d failed%n",
                    searched.asked(), searched.incomplete(), searched.failures().size());
            // Where the one that is left happens to hold a copy of everything, nothing fails at all.
            assertThat(searched.wrong()).isEmpty();

            awaitSearch(city.portal());
            try (SteadySearches afterwards = new SteadySearches(city.portal()).begin()) {
                Thread.sleep(AWAY);
                SteadySearches.Tally again = afterwards.end();
                assertThat(again.failures()).isEmpty();
                assertThat(again.wrong()).isEmpty();
                assertThat(again.answered()).isPositive();
            }
            thePresentIsWhole(city);
        }
    }

    /** The portal asks again by itself, some seconds after the nodes are back. */
    private static void awaitSearch(PortalUnderTest portal) throws InterruptedException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (portal.get("/api/search?q=公证").status() != 200 && System.nanoTime() < end) {
            Thread.sleep(500);
        }
    }

    private static void loseAndBringBack(LocalCluster cluster, String node) throws InterruptedException {
        cluster.kill(node);
        Thread.sleep(AWAY);
        cluster.restart(node);
        cluster.awaitGreen(SERVING);
    }

    private static String anotherThanTheMaster(LocalCluster cluster, Random random) {
        String master = cluster.master();
        var others =
                cluster.nodes().stream().filter(node -> !node.equals(master)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** A following load is clean, and every copy of every index that serves holds what it wrote. */
    private static void thePresentIsWhole(LostNodes city) throws Exception {
        long written = city.load().written();
        city.cluster().awaitGreen(SERVING);
        String copies = countedCopies(city.cluster());
        // A copy that moves to another node serves until the other one does.
        assertThat(copies.lines()).hasSize(6).allMatch(copy -> copy.matches(".*(STARTED|RELOCATING).*"));
        assertThat(documents(copies, "p")).isEqualTo(written);
        assertThat(documents(copies, "r")).isEqualTo(written);
    }

    /** A copy that has just come up is listed before anybody has counted it. */
    private static String countedCopies(LocalCluster cluster) throws InterruptedException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        String copies = copies(cluster);
        while (!copies.lines().allMatch(copy -> copy.strip().matches("\\S+\\s+\\S+\\s+\\d+"))
                && System.nanoTime() < end) {
            Thread.sleep(500);
            copies = copies(cluster);
        }
        return copies;
    }

    private static String copies(LocalCluster cluster) {
        return cluster.ask("/_cat/shards/" + SERVING + "?h=prirep,state,docs");
    }

    private static long documents(String copies, String kind) {
        return copies.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[0].equals(kind))
                .mapToLong(columns -> Long.parseLong(columns[2]))
                .sum();
    }
}
