package org.famen.portal.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.portal.testing.ShippedPortal;

/**
 * Measures how much of Elasticsearch's own throughput reaches those who ask the portal: the same searches are sent straight,
 * through the API and as pages, in turns within one run, beside the plain search that anybody would write first: the best ten
 * provisions by BM25 of the words that smartcn finds. Started by {@code portal/benchmark}; bounded in time and clients,
 * loopback only.
 */
final class SearchBenchmark {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<URI> nodes;
    private final Duration turn;

    private SearchBenchmark(List<URI> nodes, Duration turn) {
        this.nodes = nodes;
        this.turn = turn;
    }

    /** @param arguments addresses of Elasticsearch divided by commas, file of questions (id, tab, question), seconds a turn */
    public static void main(String[] arguments) throws Exception {
        List<URI> nodes = Stream.of(arguments[0].split(",")).map(URI::create).toList();
        List<String> questions = BenchmarkQuestions.read(Path.of(arguments[1]));
        Duration turn = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var benchmark = new SearchBenchmark(nodes, turn);
        List<List<HttpRequest>> straight = benchmark.spread(benchmark.record(questions));
        try (ShippedPortal portal = ShippedPortal.start(arguments[0])) {
            benchmark.run(questions, straight, portal);
        }
    }

    /** The first and the tenth article of every law of the catalogue. */
    private static List<String> citations() throws IOException {
        return Files.readAllLines(Path.of("content/laws/catalogue.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .flatMap(title -> Stream.of("第一条", "第十条").map(article -> "《" + title + "》" + article))
                .limit(BenchmarkQuestions.COUNT)
                .toList();
    }

    private void run(List<String> questions, List<List<HttpRequest>> straight, ShippedPortal portal) throws Exception {
        System.out.printf("portal at rest: %d MB%n", portal.memory());
        List<HttpRequest> api = requests(portal.address(), "/api/search?q=", questions);
        List<HttpRequest> pages = requests(portal.address(), "/search?q=", questions);
        SearchTimes.Search direct = i -> {
            for (HttpRequest search : straight.get(i % straight.size())) {
                send(search);
            }
        };
        SearchTimes.Search overApi = i -> send(api.get(i % api.size()));
        SearchTimes.Search overPages = i -> send(pages.get(i % pages.size()));
        List<HttpRequest> plainly = plain(questions);
        SearchTimes.Search plain = i -> send(plainly.get(i % plainly.size()));
        System.out.printf(
                "requests a search: %.1f%n",
                straight.stream().mapToInt(List::size).average().orElse(0));
        SearchTimes.measure(CLIENTS, plain, turn);
        SearchTimes.measure(CLIENTS, direct, WARM_UP);
        // Until it has compiled what it needs, some three thousand questions: one that has just started takes twice as
        // long.
        SearchTimes.measure(CLIENTS, overApi, WARM_UP.multipliedBy(2));
        SearchTimes.measure(CLIENTS, overPages, WARM_UP);
        printAlone("plain BM25, one at a time", plain, plainly.size());
        printAlone("Elasticsearch straight, one at a time", direct, straight.size());
        printAlone("portal API, one at a time", overApi, api.size());
        List<HttpRequest> cited = held(requests(portal.address(), "/api/cite?q=", citations()));
        printAlone("citations, one at a time", i -> send(cited.get(i)), cited.size());
        var sums = new SearchTimes[] {new SearchTimes(), new SearchTimes(), new SearchTimes(), new SearchTimes()};
        double processor = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sums[0].add(SearchTimes.measure(CLIENTS, direct, turn));
            sums[1].add(SearchTimes.measure(CLIENTS, overApi, turn));
            double before = portal.processorSeconds();
            sums[2].add(SearchTimes.measure(CLIENTS, overPages, turn));
            processor += portal.processorSeconds() - before;
            sums[3].add(SearchTimes.measure(CLIENTS, plain, turn));
        }
        sums[0].print("Elasticsearch straight", sums[0]);
        sums[1].print("portal API", sums[0]);
        sums[2].print("portal page", sums[0]);
        sums[3].print("plain BM25", sums[0]);
        sums[1].print("portal API of plain BM25", sums[3]);
        System.out.printf(
                "portal's own processor time: %.0f ms a page, %.1f cores for 100 pages a second%n",
                1e3 * processor / sums[2].count(), 100 * processor / sums[2].count());
        System.out.printf("portal under load: %d MB%n", portal.memory());
    }

    private void printAlone(String what, SearchTimes.Search search, int count) throws Exception {
        LuceneTime before = LuceneTime.soFar(http, nodes.getFirst());
        SearchTimes alone = SearchTimes.alone(search, count);
        alone.print(what, alone);
        LuceneTime lucene = LuceneTime.soFar(http, nodes.getFirst()).since(before, 2 * count);
        System.out.printf(
                "    of it Lucene: %.1f ms finding, %.1f ms reading hits%n", lucene.finding(), lucene.reading());
    }

    /** The requests that a portal of its own sends for each question. */
    private List<List<HttpRequest>> record(List<String> questions) throws Exception {
        try (var recorder = new SearchRecorder(nodes.getFirst());
                ShippedPortal portal = ShippedPortal.start(recorder.address().toString())) {
            // What it asks for itself when it starts belongs to no question.
            Thread.sleep(Duration.ofSeconds(10));
            recorder.taken();
            List<HttpRequest> asked = requests(portal.address(), "/api/search?q=", questions);
            // The first time it asks also what it keeps of provisions from then on.
            for (HttpRequest request : asked) {
                send(request);
            }
            recorder.taken();
            List<List<HttpRequest>> searches = new ArrayList<>();
            for (HttpRequest request : asked) {
                send(request);
                searches.add(recorder.taken());
            }
            return searches;
        }
    }

    /** Each search to the next node, as the portal's client does with its requests. */
    private List<List<HttpRequest>> spread(List<List<HttpRequest>> searches) {
        List<List<HttpRequest>> spread = new ArrayList<>();
        for (List<HttpRequest> search : searches) {
            URI node = nodes.get(spread.size() % nodes.size());
            spread.add(search.stream().map(request -> at(node, request)).toList());
        }
        return spread;
    }

    private static HttpRequest at(URI node, HttpRequest request) {
        String path = request.uri().getRawPath() + "?" + request.uri().getRawQuery();
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(node.resolve(path))
                .build();
    }

    private List<HttpRequest> plain(List<String> questions) {
        var json = new ObjectMapper();
        return questions.stream()
                .map(question -> HttpRequest.newBuilder(
                                nodes.getFirst().resolve("/" + IndexName.ARTICLES.alias() + "/_search"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.createObjectNode()
                                .put("size", 10)
                                .put("_source", "id")
                                .set(
                                        "query",
                                        json.createObjectNode()
                                                .set(
                                                        "match",
                                                        json.createObjectNode().put("text", question)))
                                .toString()))
                        .build())
                .toList();
    }

    private static List<HttpRequest> requests(URI portal, String path, List<String> questions) {
        return questions.stream()
                .map(question -> HttpRequest.newBuilder(
                                portal.resolve(path + URLEncoder.encode(question, StandardCharsets.UTF_8)))
                        .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                        .build())
                .toList();
    }

    /** Those that are answered: not every law has ten articles, or its text. */
    private List<HttpRequest> held(List<HttpRequest> citations) throws IOException, InterruptedException {
        List<HttpRequest> held = new ArrayList<>();
        for (HttpRequest citation : citations) {
            if (http.send(citation, HttpResponse.BodyHandlers.discarding()).statusCode() != 404) {
                held.add(citation);
            }
        }
        return held;
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        int status = http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status != 200 && status != 303) {
            throw new IllegalStateException(request.uri() + " answered " + status);
        }
    }
}
