package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.LoadException;

/**
 * Proves a generation before readers see it: it holds every document, its analysis cuts words as the searches expect, and
 * documents taken from all over it are found by their own words.
 */
final class Verification {
    /** What each analyzer must make of a text; see the measurements in docs/adr. */
    private static final List<Golden> GOLDEN = List.of(
            new Golden("zh_smart", "劳动合同解除", List.of("劳动", "合同", "解除")),
            new Golden("zh_smart", "竞业限制", List.of("竞", "业", "限制")),
            new Golden("zh_bigram", "试用期 １２Ａ", List.of("试用", "用期", "12a")),
            new Golden("zh_unigram", "居住权", List.of("居", "住", "权")),
            new Golden("zh_bigram", "𠮷田", List.of("𠮷田")));

    private final ElasticsearchClient client;

    Verification(ElasticsearchClient client) {
        this.client = requireNonNull(client, "client is null");
    }

    private record Golden(String analyzer, String text, List<String> tokens) {}

    /** Makes everything that was sent visible to searches. */
    void refresh(GenerationSet generation) throws IOException {
        for (String name : generation.names()) {
            client.indices().refresh(request -> request.index(name));
        }
    }

    /**
     * @param consequence what to tell the operator when it fails
     * @throws LoadException when anything is wrong, with one clause for each thing
     */
    void verify(GenerationSet generation, Shipment expected, String consequence) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (IndexName index : IndexName.values()) {
            checkCount(generation.name(index), expected.count(index), wrong);
            for (Golden golden : GOLDEN) {
                checkAnalysis(generation.name(index), golden, wrong);
            }
        }
        for (Shipment.MustFind sample : expected.samples()) {
            checkFound(generation, sample, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new LoadException(consequence + ": " + String.join("; ", wrong));
        }
    }

    private void checkCount(String name, long wanted, List<String> wrong) throws IOException {
        long found = client.count(request -> request.index(name)).count();
        if (found != wanted) {
            wrong.add(name + " holds " + found + " documents instead of " + wanted);
        }
    }

    private void checkAnalysis(String name, Golden golden, List<String> wrong) throws IOException {
        List<String> tokens = client
                .indices()
                .analyze(request ->
                        request.index(name).analyzer(golden.analyzer()).text(golden.text()))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList();
        if (!tokens.equals(golden.tokens())) {
            wrong.add(name + ": " + golden.analyzer() + " cuts " + golden.text() + " into " + tokens + " instead of "
                    + golden.tokens());
        }
    }

    private void checkFound(GenerationSet generation, Shipment.MustFind sample, List<String> wrong) throws IOException {
        String name = generation.name(sample.index());
        boolean found = client.search(
                                request -> request.index(name)
                                        .size(0)
                                        .query(query -> query.bool(bool -> bool.filter(
                                                        filter -> filter.ids(ids -> ids.values(sample.id())))
                                                .must(must -> must.matchPhrase(phrase -> phrase.field("text.bigram")
                                                        .query(sample.phrase()))))),
                                Void.class)
                        .hits()
                        .total()
                        .value()
                > 0;
        if (!found) {
            wrong.add(sample.id() + " is not found by its own words");
        }
    }
}
