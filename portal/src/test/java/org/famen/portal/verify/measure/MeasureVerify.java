package org.famen.portal.verify.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;
import org.famen.content.law.reading.LawReader;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.load.Encoding;
import org.famen.indexer.load.FullLoad;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.Sources;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;

/**
 * Draws citations from law texts, puts faults into half of them, has a portal over the same texts check them, and prints recall
 * and false alarms. Started by {@code portal/measure-verify}; it ends with 1 where they miss what is asked of them.
 */
final class MeasureVerify {
    private static final int CITATIONS = 300;
    private static final int FAULTS = 150;
    private static final int IN_ONE_TEXT = 10;
    private static final int NO_CITATION_BEHIND = 4;
    private static final double LEAST_RECALL = 0.97;
    private static final double MOST_FALSE_ALARMS = 0.01;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<DrawnCitation.Fault, Integer> drawn = new EnumMap<>(DrawnCitation.Fault.class);
    private final Map<DrawnCitation.Fault, Integer> flagged = new EnumMap<>(DrawnCitation.Fault.class);
    private int unseen;
    private int invented;
    private int otherLaws;
    private int noCitations;

    private MeasureVerify() {}

    /** @param arguments folder of the city, catalogue, seed, then the law texts */
    public static void main(String[] arguments) throws Exception {
        Path catalogue = Path.of(arguments[1]);
        List<Path> texts = Stream.of(arguments).skip(3).map(Path::of).toList();
        Catalogue known = Catalogue.readWithNeighbours(catalogue);
        List<Law> laws = new LawAssembler(known).assemble(LawReader.read(texts).documents());
        LocalDate day = FixedClock.TODAY;
        var draw = new CitationDraw(laws, known, day, Long.parseLong(arguments[2]));
        System.out.printf("%d laws, %d of them to draw from, law of %s%n", laws.size(), draw.sources(), day);
        var measure = new MeasureVerify();
        try (LocalElasticsearch elasticsearch = LocalElasticsearch.start(ElasticsearchOptions.defaults())) {
            load(elasticsearch.address(), new Sources(texts, Path.of(arguments[0]), catalogue));
            try (PortalUnderTest portal = PortalUnderTest.startOn(
                    TestPostgres.createDatabase(),
                    Map.of("famen.elasticsearch.url", elasticsearch.address().toString()))) {
                measure.ask(portal.address(), draw.draw(CITATIONS, FAULTS));
            }
        }
        System.exit(measure.report() ? 0 : 1);
    }

    private static void load(URI address, Sources sources) throws IOException {
        try (Cluster cluster = Cluster.connect(address)) {
            new FullLoad(cluster, Encoding.NONE, FixedClock.CLOCK).run(sources, LoadProgress.SILENT);
        }
    }

    private void ask(URI portal, List<DrawnCitation> citations) throws IOException, InterruptedException {
        for (int from = 0; from < citations.size(); from += IN_ONE_TEXT) {
            askText(portal, citations.subList(from, Math.min(from + IN_ONE_TEXT, citations.size())));
        }
    }

    private void askText(URI portal, List<DrawnCitation> citations) throws IOException, InterruptedException {
        var text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            places.add(text.length());
            text.append(citations.get(i).sentence()).append('\n');
            if (i % NO_CITATION_BEHIND == 0) {
                text.append(Sentences.NO_CITATIONS[noCitations++ % Sentences.NO_CITATIONS.length])
                        .append('\n');
            }
        }
        List<JsonNode> answers = new ArrayList<>();
        check(portal, text.toString()).path("citations").forEach(answers::add);
        for (int i = 0; i < citations.size(); i++) {
            DrawnCitation citation = citations.get(i);
            int place = places.get(i);
            List<JsonNode> meant = answers.stream()
                    .filter(answer -> answer.path("start").asInt() < place + citation.end()
                            && answer.path("end").asInt() > place + citation.start())
                    .toList();
            answers.removeAll(meant);
            count(citation, meant);
        }
        answers.stream().filter(answer -> answer.path("fault").asBoolean()).forEach(answer -> {
            invented++;
            System.out.println("no citation of ours, told to be wrong: " + answer);
        });
    }

    /** A fault counts as found where it is told for what it is; a citation without one where its laws are told, and no fault. */
    private void count(DrawnCitation citation, List<JsonNode> meant) {
        boolean clean = citation.fault() == DrawnCitation.Fault.NONE;
        boolean told = meant.stream()
                .anyMatch(answer -> clean
                        ? answer.path("fault").asBoolean()
                        : statuses(answer).anyMatch(citation.fault()::isTold));
        boolean otherLaw = meant.stream()
                .map(answer -> answer.path("law").asText())
                .anyMatch(law -> !law.isEmpty() && !citation.laws().contains(law));
        drawn.merge(citation.fault(), 1, Integer::sum);
        flagged.merge(citation.fault(), told ? 1 : 0, Integer::sum);
        unseen += meant.isEmpty() ? 1 : 0;
        otherLaws += otherLaw ? 1 : 0;
        if (told == clean || otherLaw || meant.isEmpty()) {
            System.out.println(citation.fault().words() + ", told otherwise: " + citation.sentence() + " " + meant);
        }
    }

    private static Stream<String> statuses(JsonNode answer) {
        List<String> told = new ArrayList<>();
        answer.path("provisions")
                .forEach(provision -> told.add(provision.path("status").asText()));
        told.add(answer.path("quotation").path("result").asText());
        return told.stream();
    }

    private static JsonNode check(URI portal, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/api/verify"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("text", text)), UTF_8))
                .build();
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("the portal answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** @return whether the figures are what is asked for */
    private boolean report() {
        drawn.forEach((fault, count) ->
                System.out.printf("%-20s %3d drawn, %3d told to be wrong%n", fault.words(), count, flagged.get(fault)));
        int clean = drawn.getOrDefault(DrawnCitation.Fault.NONE, 0);
        int alarms = flagged.getOrDefault(DrawnCitation.Fault.NONE, 0) + invented;
        int faults = drawn.values().stream().mapToInt(Integer::intValue).sum() - clean;
        int found = flagged.values().stream().mapToInt(Integer::intValue).sum()
                - flagged.getOrDefault(DrawnCitation.Fault.NONE, 0);
        double recall = (double) found / faults;
        double falseAlarms = (double) alarms / clean;
        System.out.printf(
                "recall %.3f (%d of %d), false alarms %.3f (%d of %d), not seen at all %d, taken for another law %d%n",
                recall, found, faults, falseAlarms, alarms, clean, unseen, otherLaws);
        return recall >= LEAST_RECALL && falseAlarms <= MOST_FALSE_ALARMS && otherLaws == 0;
    }
}
