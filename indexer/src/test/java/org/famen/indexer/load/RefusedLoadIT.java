package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.indices.IndexRoutingAllocationOptions;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.BackOff;
import org.famen.indexer.elastic.BulkBody;
import org.famen.indexer.elastic.BulkSender;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.elastic.PreparedDocument;
import org.famen.indexer.testing.AnsweringProxy;
import org.famen.indexer.testing.AnsweringProxy.Answer;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedLoadIT {
    /** Longer than the 32,766 bytes that Lucene takes as one term. */
    private static final String IMMENSE_TOPIC = "很长的主题".repeat(2_300);

    private static final Answer UNAVAILABLE = new Answer(503, "{\"error\":\"unavailable\"}");

    @TempDir
    Path root;

    private LoadFixture index;

    @BeforeEach
    void serveAFirstLoad() throws IOException {
        index = LoadFixture.on(root);
        index.writeLaw("小镇工资法", 5, "用人单位应当按月支付工资");
        index.load();
        index.writeLaw("小镇工资法", 6, "用人单位应当提前支付工资");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void oneRefusedDocumentStopsTheSwapAndIsNamed() throws IOException {
        index.folder().writePolicy(IMMENSE_TOPIC, "申请人可以在窗口申请法律援助。");

        assertThatThrownBy(() -> index.load())
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("refused 1 documents")
                .hasMessageContaining("policy/legal-aid-notice")
                .hasMessageContaining("immense term");

        assertThatTheFirstLoadServes();
    }

    @Test
    void everyRefusalIsCountedAndTheFirstAreNamed() throws IOException {
        index.writeLaw("小镇工资法", 3_000, "用人单位应当提前支付工资");
        putTemplate(index -> index.blocks(blocks -> blocks.write(true)));
        try {
            assertThatThrownBy(() -> index.load())
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("refused 3000 documents")
                    .hasMessageContaining("小镇工资法@2020-01-01#")
                    .hasMessageContaining(".md)")
                    .hasMessageContaining("blocked by")
                    .hasMessageEndingWith("…");
        } finally {
            removeTemplate();
        }
        assertThatTheFirstLoadServes();
    }

    @Test
    void aFullDiskEndsTheLoadAtOnceWithOneMessage() throws IOException {
        putTemplate(index -> index.blocks(blocks -> blocks.readOnlyAllowDelete(true)));
        try {
            assertThatThrownBy(() -> index.load())
                    .isInstanceOf(LoadException.class)
                    .hasMessageStartingWith("The disk of Elasticsearch is full")
                    .hasMessageContaining("flood-stage watermark")
                    .hasMessageEndingWith("Free space or add a node, wait a minute, then load again.");
        } finally {
            removeTemplate();
        }
        assertThatTheFirstLoadServes();
    }

    @Test
    void anIndexThatNoNodeHasPlaceForEndsTheLoadWithAdvice() throws IOException {
        putTemplate(index -> index.routing(
                routing -> routing.allocation(place -> place.enable(IndexRoutingAllocationOptions.None))));
        try {
            assertThatThrownBy(() -> index.load())
                    .isInstanceOf(LoadException.class)
                    .hasMessageStartingWith("Elasticsearch has no place for famen-articles-")
                    .hasMessageContaining("GET _cluster/allocation/explain");
        } finally {
            removeTemplate();
        }
        assertThatTheFirstLoadServes();
    }

    @Test
    void anIndexThatLacksDocumentsIsNotPutIntoService() throws IOException {
        Answer allIsWell = new Answer(200, "{\"errors\":false,\"items\":[]}");

        try (AnsweringProxy proxy =
                AnsweringProxy.start(TestElasticsearch.address(), "/_bulk", number -> Optional.of(allIsWell))) {
            assertThatThrownBy(() -> loadThrough(proxy))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("not put into service")
                    .hasMessageContaining("holds 0 documents instead of 6");
        }
        assertThatTheFirstLoadServes();
    }

    @Test
    void anIndexThatCutsWordsDifferentlyIsNotPutIntoService() throws IOException {
        GenerationSet next = index.generations().create(LocalDateTime.now(LoadFixture.CLOCK));
        String name = next.name(IndexName.LAWS);
        index.client().indices().delete(request -> request.index(name));
        index.client()
                .indices()
                .create(request -> request.index(name)
                        .settings(settings -> settings.analysis(analysis -> {
                            for (String analyzer : List.of("zh_smart", "zh_bigram", "zh_unigram")) {
                                analysis.analyzer(analyzer, custom -> custom.custom(it -> it.tokenizer("standard")));
                            }
                            return analysis;
                        })));

        assertThatThrownBy(() -> new Verification(index.client()).verify(next, new Shipment(), "Not served"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("zh_smart cuts 劳动合同解除 into [劳, 动, 合, 同, 解, 除]")
                .hasMessageContaining("zh_bigram cuts");
    }

    @Test
    void aDocumentThatIsNotFoundByItsOwnWordsStopsTheSwap() throws IOException {
        Shipment shipment = new Shipment();
        shipment.add(Examples.article("小镇工资法@2020-01-01#1", "这些字不在索引里"));

        assertThatThrownBy(() -> new Verification(index.client())
                        .verify(index.generations().serving(), shipment, "Not served"))
                .hasMessageContaining("小镇工资法@2020-01-01#1 is not found by its own words");
    }

    @Test
    void aBusyClusterGetsEveryDocumentInTheEnd() throws IOException {
        try (AnsweringProxy proxy =
                AnsweringProxy.start(TestElasticsearch.address(), "/_bulk", number -> switch (number) {
                    case 1 -> Optional.of(new Answer(429, "{\"error\":\"too many requests\"}"));
                    case 2 -> Optional.of(UNAVAILABLE);
                    default -> Optional.empty();
                })) {
            LoadReport report = loadThrough(proxy);

            assertThat(report.written()).isEqualTo(10);
            assertThat(proxy.requests()).isEqualTo(3);
        }
        assertThat(index.found("提前支付工资")).isEqualTo(6);
    }

    /** As Elasticsearch 9.5 said it at the end of a large load, when its heap of 1 GB was nearly full. */
    @Test
    void aClusterWithoutMemoryForARefreshIsAskedAgain() throws IOException {
        Answer dataTooLarge = new Answer(429, """
                {"error": {"type": "circuit_breaking_exception", "reason": "[parent] Data too large"}, "status": 429}
                """);
        try (AnsweringProxy proxy = AnsweringProxy.start(
                TestElasticsearch.address(),
                "/_refresh",
                number -> number <= 2 ? Optional.of(dataTooLarge) : Optional.empty())) {
            loadThrough(proxy);

            assertThat(proxy.requests()).isEqualTo(IndexName.values().length + 2);
        }
        assertThat(index.found("提前支付工资")).isEqualTo(6);
    }

    @Test
    void documentsThatABusyClusterPutsOffAreSentAgainAndNoOthers() throws Exception {
        GenerationSet next = index.generations().create(LocalDateTime.now(LoadFixture.CLOCK));
        String target = Generations.buildingAlias(next.name(IndexName.ARTICLES));
        BulkBody body = new BulkBody();
        for (int i = 0; i < 3; i++) {
            PreparedDocument document = Examples.article("a#" + i, "第" + i + "篇文字");
            body.index(target, document.id(), document.json());
        }
        Answer secondIsPutOff = new Answer(200, """
                {"errors": true, "items": [{"index": {"status": 201}},
                {"index": {"status": 429, "error": {"reason": "queue is full"}}}, {"index": {"status": 201}}]}
                """);

        try (AnsweringProxy proxy = AnsweringProxy.start(
                        TestElasticsearch.address(),
                        "/_bulk",
                        number -> number == 1 ? Optional.of(secondIsPutOff) : Optional.empty());
                Cluster cluster = Cluster.connect(proxy.address())) {
            List<String> refused = new BulkSender(cluster.rest(), BackOff.DEFAULT).send(body);
            assertThat(refused).isEmpty();
            assertThat(proxy.requests()).isEqualTo(2);
        }
        index.client().indices().refresh(request -> request.index(next.name(IndexName.ARTICLES)));
        assertThat(index.client()
                        .count(request -> request.index(next.name(IndexName.ARTICLES)))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aRequestThatIsTooLargeIsSentInHalves() throws Exception {
        GenerationSet next = index.generations().create(LocalDateTime.now(LoadFixture.CLOCK));
        String target = Generations.buildingAlias(next.name(IndexName.ARTICLES));
        BulkBody body = new BulkBody();
        for (int i = 0; i < 5; i++) {
            body.index(target, Examples.article("a#" + i, "第" + i + "篇文字"));
        }
        Answer tooLarge = new Answer(413, "<html>too large</html>");

        // The whole, its first half of two, and the first of these are refused; the last one stays so by itself.
        try (AnsweringProxy proxy = AnsweringProxy.start(
                        TestElasticsearch.address(),
                        "/_bulk",
                        number -> number <= 3 ? Optional.of(tooLarge) : Optional.empty());
                Cluster cluster = Cluster.connect(proxy.address())) {
            List<String> refused = new BulkSender(cluster.rest(), BackOff.DEFAULT).send(body);
            assertThat(refused)
                    .singleElement()
                    .asString()
                    .startsWith("a#0: its ")
                    .contains("bytes are more");
        }
        index.client().indices().refresh(request -> request.index(next.name(IndexName.ARTICLES)));
        assertThat(index.client()
                        .count(request -> request.index(next.name(IndexName.ARTICLES)))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void aClusterThatStaysBusyEndsTheLoad() throws Exception {
        BackOff hasty = BackOff.doubling(Duration.ofMillis(1), 3);
        BulkBody body = new BulkBody();
        body.delete("famen-articles", "nothing");

        try (AnsweringProxy proxy = AnsweringProxy.start(
                        TestElasticsearch.address(), "/_bulk", number -> Optional.of(UNAVAILABLE));
                Cluster cluster = Cluster.connect(proxy.address())) {
            assertThatThrownBy(() -> new BulkSender(cluster.rest(), hasty).send(body))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("in 3 tries")
                    .hasMessageContaining("503");
            assertThat(proxy.requests()).isEqualTo(3);
        }
    }

    @Test
    void aLoadWhoseIndexIsRemovedUnderItFailsAndLeavesNoIndexOfAnotherMaking() throws IOException {
        try (AnsweringProxy proxy = AnsweringProxy.start(TestElasticsearch.address(), "/_bulk", number -> {
            pruneAsAnotherLoadWould();
            return Optional.empty();
        })) {
            assertThatThrownBy(() -> loadThrough(proxy))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining("require_alias");
        }
        assertThatTheFirstLoadServes();
        assertThat(index.generations().list()).hasSize(3);
    }

    private void pruneAsAnotherLoadWould() {
        try {
            index.generations().prune();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadReport loadThrough(AnsweringProxy proxy) throws IOException {
        try (Cluster cluster = Cluster.connect(proxy.address())) {
            Clock clock = LoadFixture.CLOCK;
            return new FullLoad(cluster, Encoding.NONE, clock)
                    .run(index.folder().sources(), LoadProgress.SILENT);
        }
    }

    private void assertThatTheFirstLoadServes() throws IOException {
        assertThat(index.found("按月支付工资")).isEqualTo(5);
        assertThat(index.found("提前支付工资")).isZero();
        assertThat(index.isUpToDate()).isFalse();
    }

    private void removeTemplate() throws IOException {
        index.client().indices().deleteIndexTemplate(request -> request.name("blocked"));
    }

    private void putTemplate(UnaryOperator<IndexSettings.Builder> settings) throws IOException {
        index.client()
                .indices()
                .putIndexTemplate(request -> request.name("blocked")
                        .indexPatterns("famen-articles-*")
                        .template(template -> template.settings(it -> it.index(settings::apply))));
    }
}
