package org.famen.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.SigningKey;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.embedding.ProvisionEncoder;
import org.famen.indexer.load.Encoding;
import org.famen.indexer.load.FullLoad;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.Sealing;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.famen.local.LocalPostgres;
import org.famen.portal.city.FixedClock;

/** One real Elasticsearch with the laws and the city loaded and one real PostgreSQL for all tests of this JVM. */
final class TestServers {
    private static final int HEAP_MEGABYTES = 512;
    private static final SigningKey KEY = SigningKey.make();

    private final LocalElasticsearch elasticsearch;

    private TestServers(LocalElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    static URI elasticsearch() {
        return Running.SERVERS.elasticsearch.address();
    }

    /** Of who has signed the laws. */
    static CheckingKey key() {
        return KEY.publicHalf();
    }

    static LocalPostgres postgres() {
        return TestPostgres.server();
    }

    private static TestServers start() {
        var postgres = CompletableFuture.supplyAsync(TestPostgres::server);
        LocalElasticsearch elasticsearch =
                LocalElasticsearch.start(ElasticsearchOptions.defaults().withHeapMegabytes(HEAP_MEGABYTES));
        Runtime.getRuntime().addShutdownHook(new Thread(elasticsearch::close, "close-elasticsearch"));
        postgres.join();
        load(elasticsearch.address());
        return new TestServers(elasticsearch);
    }

    private static void load(URI address) {
        try (Cluster cluster = Cluster.connect(address);
                ProvisionEncoder encoder = ProvisionEncoder.open(Path.of("target", "test-vectors"))) {
            Path generated = Files.createTempDirectory("famen-test-laws-");
            Encoding encoding = new Encoding(Optional.of(encoder), false);
            new FullLoad(cluster, encoding, new Sealing(Optional.of(KEY)), FixedClock.CLOCK)
                    .run(TestLaws.sources(generated), LoadProgress.SILENT);
            TestLaws.remove(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class of its own, because threads that the start uses may not wait for the class that it belongs to. */
    private static final class Running {
        private static final TestServers SERVERS = start();
    }
}
