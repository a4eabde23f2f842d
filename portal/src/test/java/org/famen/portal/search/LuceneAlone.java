package org.famen.portal.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.famen.content.index.IndexName;

/**
 * What Lucene alone needs for the plain search, in a program of its own on the files of the index that Elasticsearch serves:
 * the physical limit of the machine, which no server on it can pass (issue 22). Beside it, the same with as many hits as the
 * ranking reads, and the plain search as Elasticsearch answers it. Started by {@code portal/lucene-alone}; reads only.
 */
final class LuceneAlone {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int PAGE = 10;
    private static final int CANDIDATES = 400;
    private static final String FIELD = "text";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI node;

    private LuceneAlone(URI node) {
        this.node = node;
    }

    /** @param arguments data folder of {@code ./run}, file of questions (id, tab, question), seconds a turn */
    public static void main(String[] arguments) throws Exception {
        // The formats of Elasticsearch's files write to its log, which is nowhere until this is called.
        Class.forName("org.elasticsearch.common.logging.LogConfigurator")
                .getMethod("configureESLogging")
                .invoke(null);
        Path data = Path.of(arguments[0]);
        var alone = new LuceneAlone(
                URI.create(Files.readString(data.resolve("elasticsearch.url")).strip()));
        alone.run(
                data.resolve("elasticsearch/data/indices"),
                BenchmarkQuestions.read(Path.of(arguments[1])),
                Duration.ofSeconds(Long.parseLong(arguments[2])));
    }

    private void run(Path indices, List<String> questions, Duration turn) throws Exception {
        String index = get("/_alias/" + IndexName.ARTICLES.alias()).fieldNames().next();
        // What is in memory alone is no part of the files.
        get("/" + index + "/_flush");
        List<Query> queries = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (String question : questions) {
            queries.add(anyOf(words(index, question)));
            bodies.add(plain(question));
        }
        Path files = indices.resolve(get("/" + index + "/_settings")
                        .at("/" + index + "/settings/index/uuid")
                        .asText())
                .resolve("0/index");
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(files))) {
            var searcher = new IndexSearcher(reader);
            System.out.printf(
                    "provisions: %d in %d segments%n",
                    reader.numDocs(), reader.leaves().size());
            SearchTimes.Search ten = i -> search(searcher, queries.get(i % queries.size()), PAGE);
            SearchTimes.Search many = i -> search(searcher, queries.get(i % queries.size()), CANDIDATES);
            SearchTimes.Search served = i -> ask("/" + index + "/_search", bodies.get(i % bodies.size()));
            compare(ten, many, served, questions.size(), turn);
        }
    }

    private static void compare(
            SearchTimes.Search ten, SearchTimes.Search many, SearchTimes.Search served, int count, Duration turn)
            throws Exception {
        SearchTimes.measure(CLIENTS, ten, turn);
        SearchTimes.measure(CLIENTS, served, turn);
        SearchTimes alone = SearchTimes.alone(ten, count);
        alone.print("Lucene alone, one at a time", alone);
        SearchTimes.alone(many, count).print("the same, " + CANDIDATES + " hits", alone);
        SearchTimes.alone(served, count).print("Elasticsearch, one at a time", alone);
        var sums = List.of(new SearchTimes(), new SearchTimes(), new SearchTimes());
        for (int round = 0; round < ROUNDS; round++) {
            sums.get(0).add(SearchTimes.measure(CLIENTS, ten, turn));
            sums.get(1).add(SearchTimes.measure(CLIENTS, many, turn));
            sums.get(2).add(SearchTimes.measure(CLIENTS, served, turn));
        }
        sums.get(0).print("Lucene alone, " + CLIENTS + " clients", sums.get(0));
        sums.get(1).print("the same, " + CANDIDATES + " hits", sums.get(0));
        sums.get(2).print("Elasticsearch, " + CLIENTS + " clients", sums.get(0));
    }

    /** The best provisions with their ids, as the plain search has them; how many there are in all is not counted. */
    private static void search(IndexSearcher searcher, Query query, int hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query, new TopScoreDocCollectorManager(hits, hits)).scoreDocs) {
            stored.document(hit.doc, Set.of("_id"));
        }
    }

    private static Query anyOf(List<String> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(FIELD, word)), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /** The words of a question as Elasticsearch looks for them. */
    private List<String> words(String index, String question) throws IOException, InterruptedException {
        String body = json.createObjectNode()
                .put("field", FIELD)
                .put("text", question)
                .toString();
        return ask("/" + index + "/_analyze", body).path("tokens").findValuesAsText("token");
    }

    private String plain(String question) {
        var body = json.createObjectNode().put("size", PAGE).put("_source", false);
        body.putObject("query").putObject("match").put(FIELD, question);
        return body.toString();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(node.resolve(path)).build());
    }

    private JsonNode ask(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(node.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
