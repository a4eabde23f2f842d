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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final int QUERIES = 200;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(45);

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
        List<String> questions = questions(Path.of(arguments[1]));
        Duration turn = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var benchmark = new SearchBenchmark(nodes, turn);
        List<List<HttpRequest>> straight = benchmark.spread(benchmark.record(questions));
        try (ShippedPortal portal = ShippedPortal.start(arguments[0])) {
            benchmark.run(questions, straight, portal);
        }
    }

    private static List<String> questions(Path file) throws IOException {
        List<String> all = Files.readAllLines(file).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
        List<String> some = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            some.add(all.get((int) ((long) i * all.size() / QUERIES)));
        }
        return some;
    }

    /** The first and the tenth article of every law of the catalogue. */
    private static List<String> citations() throws IOException {
        return Files.readAllLines(Path.of("content/laws/catalogue.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .flatMap(title -> Stream.of("第一条", "第十条").map(article -> "《" + title + "》" + article))
                .limit(QUERIES)
                .toList();
    }

    private void run(List<String> questions, List<List<HttpRequest>> straight, ShippedPortal portal) throws Exception {
        System.out.printf("portal at rest: %d MB%n", portal.memory());
        List<HttpRequest> api = requests(portal.address(), "/api/search?q=", questions);
        List<HttpRequest> pages = requests(portal.address(), "/search?q=", questions);
        Work direct = i -> {
            for (HttpRequest search : straight.get(i % straight.size())) {
                send(search);
            }
        };
        Work overApi = i -> send(api.get(i % api.size()));
        Work overPages = i -> send(pages.get(i % pages.size()));
        List<HttpRequest> plainly = plain(questions);
        Work plain = i -> send(plainly.get(i % plainly.size()));
        System.out.printf(
                "requests a search: %.1f%n",
                straight.stream().mapToInt(List::size).average().orElse(0));
        // Until both have compiled what they need: a portal that has just started takes twice as long for a question.
        measure(plain, turn);
        measure(direct, WARM_UP);
        measure(overApi, WARM_UP);
        measure(overPages, WARM_UP);
        printAlone("plain BM25, one at a time", plain, plainly.size());
        printAlone("Elasticsearch straight, one at a time", direct, straight.size());
        printAlone("portal API, one at a time", overApi, api.size());
        List<HttpRequest> cited = held(requests(portal.address(), "/api/cite?q=", citations()));
        printAlone("citations, one at a time", i -> send(cited.get(i)), cited.size());
        var sums = new Figures[] {new Figures(), new Figures(), new Figures(), new Figures()};
        double processor = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sums[0].add(measure(direct, turn));
            sums[1].add(measure(overApi, turn));
            double before = portal.processorSeconds();
            sums[2].add(measure(overPages, turn));
            processor += portal.processorSeconds() - before;
            sums[3].add(measure(plain, turn));
        }
        sums[0].print("Elasticsearch straight", sums[0]);
        sums[1].print("portal API", sums[0]);
        sums[2].print("portal page", sums[0]);
        sums[3].print("plain BM25", sums[0]);
        sums[1].print("portal API of plain BM25", sums[3]);
        System.out.printf(
                "portal's own processor time: %.0f ms a page, %.1f cores for 100 pages a second%n",
                1e3 * processor / sums[2].nanos.size(), 100 * processor / sums[2].nanos.size());
        System.out.printf("portal under load: %d MB%n", portal.memory());
    }

    /** Every question twice with nothing beside it; the second time counts. */
    private void printAlone(String what, Work work, int count) throws Exception {
        var alone = new Figures();
        LuceneTime before = LuceneTime.soFar(http, nodes.getFirst());
        for (int i = 0; i < 2 * count; i++) {
            long start = System.nanoTime();
            work.run(i % count);
            if (i >= count) {
                alone.took(System.nanoTime() - start);
            }
        }
        alone.seconds = alone.nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
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
            List<List<HttpRequest>> searches = new ArrayList<>();
            for (HttpRequest request : requests(portal.address(), "/api/search?q=", questions)) {
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

    private interface Work {
        void run(int i) throws Exception;
    }

    private static Figures measure(Work work, Duration duration) throws Exception {
        var figures = new Figures();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        long before = System.nanoTime();
                        work.run(next.getAndIncrement());
                        figures.took(System.nanoTime() - before);
                    }
                    return null;
                }));
            }
            for (var client : running) {
                client.get();
            }
        }
        figures.seconds = (System.nanoTime() - start) / 1e9;
        return figures;
    }

    /** Times of many searches. */
    private static final class Figures {
        private final List<Long> nanos = new ArrayList<>();
        private double seconds;

        synchronized void took(long time) {
            nanos.add(time);
        }

        void add(Figures other) {
            nanos.addAll(other.nanos);
            seconds += other.seconds;
        }

        void print(String what, Figures reference) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            double rate = sorted.length / seconds;
            double straight = reference.nanos.size() / reference.seconds;
            System.out.printf(
                    "%-38s %7.1f searches/s  ratio %.2f  p50 %.0f ms  p95 %.0f ms  p99 %.0f ms  (%d searches)%n",
                    what, rate, rate / straight, at(sorted, .5), at(sorted, .95), at(sorted, .99), sorted.length);
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
        }
    }
}
