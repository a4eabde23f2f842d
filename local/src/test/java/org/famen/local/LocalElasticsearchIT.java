package org.famen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchIT {
    private static final String INDEX = """
            {
              "settings": {
                "number_of_shards": 1,
                "number_of_replicas": 0,
                "analysis": {
                  "char_filter": {"brackets": {"type": "mapping", "mappings": ["《 => ", "》 => "]}},
                  "normalizer": {"folded": {"char_filter": ["brackets"], "filter": ["cjk_width", "lowercase", "asciifolding"]}},
                  "analyzer": {
                    "words": {
                      "char_filter": ["html_strip", "brackets"],
                      "tokenizer": "smartcn_tokenizer",
                      "filter": ["lowercase", "smartcn_stop"]
                    },
                    "bigram": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"]}
                  }
                }
              },
              "mappings": {
                "dynamic": "strict",
                "properties": {
                  "title": {"type": "keyword", "normalizer": "folded"},
                  "text": {
                    "type": "text",
                    "analyzer": "words",
                    "fields": {"bigram": {"type": "text", "analyzer": "bigram"}}
                  }
                }
              }
            }
            """;
    private static final String ARTICLE = """
            {"title": "《劳动合同法》", "text": "<p>劳动者在试用期间被证明不符合录用条件的，用人单位可以解除劳动合同。</p>"}
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void searchesChineseByWordAndByBigramAndKeepsItOverARestart(@TempDir Path data) throws Exception {
        ElasticsearchOptions options = ElasticsearchOptions.defaults().withData(data);

        try (LocalElasticsearch elasticsearch = LocalElasticsearch.start(options)) {
            // Virtual threads are not among these, and two nodes would hold all carriers of two cores.
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .contains("elasticsearch-output");
            send(elasticsearch, "PUT", "/articles", INDEX);
            send(elasticsearch, "PUT", "/articles/_doc/1?refresh=true", ARTICLE);
            assertThat(search(elasticsearch, "text:录用条件")).contains("\"value\":1");
        }
        try (LocalElasticsearch elasticsearch = LocalElasticsearch.start(options)) {
            send(elasticsearch, "GET", "/_cluster/health?wait_for_status=green&timeout=30s", "");
            // smartcn alone doesn't find 试用期 in 试用期间; bigrams do
            assertThat(search(elasticsearch, "text.bigram:试用期")).contains("\"value\":1");
            assertThat(search(elasticsearch, "title:劳动合同法")).contains("\"value\":1");
        }
        assertThat(data).isNotEmptyDirectory();
    }

    @Test
    void analysesWithTheOfficialNames() throws Exception {
        try (LocalElasticsearch elasticsearch = LocalElasticsearch.start(ElasticsearchOptions.defaults())) {
            assertThat(analyse(elasticsearch, "{'analyzer': 'smartcn', 'text': '居住权。'}"))
                    .contains("\"居住\"", "\"权\"")
                    .doesNotContain("。");
            assertThat(analyse(elasticsearch, "{'tokenizer': 'keyword', 'filter': ['cjk_width'], 'text': '１２３'}"))
                    .contains("\"123\"");
            assertThat(analyse(
                            elasticsearch,
                            "{'tokenizer': {'type': 'ngram', 'min_gram': 2, 'max_gram': 2}, 'text': '消法'}"))
                    .contains("\"消法\"");
            assertThat(analyse(
                            elasticsearch,
                            "{'tokenizer': 'whitespace', 'filter': ['unique', {'type': 'edge_ngram', 'max_gram': 3}],"
                                    + " 'text': 'minfadian minfadian'}"))
                    .containsOnlyOnce("\"min\"");
        }
    }

    @Test
    void aTemporaryFolderIsGoneAfterClose() throws Exception {
        long before = temporaryFolders();
        LocalElasticsearch.start(ElasticsearchOptions.defaults()).close();
        assertThat(temporaryFolders()).isEqualTo(before);
    }

    @Test
    void theNodeEndsWhenItsParentIsKilled() throws Exception {
        try (TestProcess run = TestProcess.start(ElasticsearchRun.class)) {
            ProcessHandle node =
                    ProcessHandle.of(Long.parseLong(run.awaitLine())).orElseThrow();
            run.kill();
            assertThat(node.onExit()).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    void aNodeThatCantStartSaysWhyInItsLastLines(@TempDir Path data) {
        ElasticsearchOptions options = ElasticsearchOptions.defaults().withData(data);
        try (LocalElasticsearch first = LocalElasticsearch.start(options)) {
            assertThatThrownBy(() -> LocalElasticsearch.start(options))
                    .isInstanceOf(LocalServerException.class)
                    .hasMessageContaining("Elasticsearch ended while it started")
                    .hasMessageContaining("failed to obtain node locks");
            assertThat(first.process().isAlive()).isTrue();
        }
    }

    private static long temporaryFolders() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("famen-elasticsearch-"))
                    .count();
        }
    }

    private String search(LocalElasticsearch elasticsearch, String query) throws IOException, InterruptedException {
        return send(
                elasticsearch,
                "POST",
                "/articles/_search",
                "{\"query\": {\"query_string\": {\"query\": \"" + query + "\", \"default_operator\": \"and\"}}}");
    }

    private String analyse(LocalElasticsearch elasticsearch, String request) throws IOException, InterruptedException {
        return send(elasticsearch, "POST", "/_analyze", request.replace('\'', '"'));
    }

    private String send(LocalElasticsearch elasticsearch, String method, String path, String body)
            throws IOException, InterruptedException {
        URI address = elasticsearch.address().resolve(path);
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return response.body();
    }
}
