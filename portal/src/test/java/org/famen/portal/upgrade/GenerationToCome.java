package org.famen.portal.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import org.famen.content.index.IndexName;

/**
 * The index as a later version may build it: each mapping has one field more, and each document carries it. On close the
 * generation before serves again.
 */
final class GenerationToCome implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIELD = "toCome";
    private static final String LIMIT = "10000";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI elasticsearch;
    private final Map<IndexName, String> before = new EnumMap<>(IndexName.class);

    GenerationToCome(URI elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Builds it and sends readers to it in one step, as a load does. */
    GenerationToCome serve() throws IOException, InterruptedException {
        for (IndexName index : IndexName.values()) {
            before.put(
                    index,
                    ask("GET", "/_alias/" + index.alias(), "").fieldNames().next());
            create(index);
            copy(index);
        }
        sendReaders(true);
        return this;
    }

    /** By its name a generation of another definition. */
    private static String name(IndexName index) {
        return index.alias() + "-20990101000000-ffffffff";
    }

    private void create(IndexName index) throws IOException, InterruptedException {
        ObjectNode definition = (ObjectNode) JSON.readTree(index.definition());
        definition.withObject("/mappings/properties/" + FIELD).put("type", "keyword");
        ask("PUT", "/" + name(index), definition.toString());
    }

    private void copy(IndexName index) throws IOException, InterruptedException {
        StringBuilder bulk = new StringBuilder();
        for (JsonNode hit :
                ask("GET", "/" + index.alias() + "/_search?size=" + LIMIT, "").at("/hits/hits")) {
            ObjectNode action = JSON.createObjectNode();
            action.putObject("index").put("_id", hit.get("_id").asText());
            ObjectNode document = (ObjectNode) hit.get("_source");
            document.put(FIELD, "yes");
            bulk.append(action).append('\n').append(document).append('\n');
        }
        JsonNode done = ask("POST", "/" + name(index) + "/_bulk?refresh=true", bulk.toString());
        if (done.path("errors").asBoolean(true)) {
            throw new IllegalStateException("not all was written: " + done);
        }
    }

    private void sendReaders(boolean forward) throws IOException, InterruptedException {
        ObjectNode change = JSON.createObjectNode();
        before.forEach((index, old) -> {
            String from = forward ? old : name(index);
            String to = forward ? name(index) : old;
            change.withArray("actions")
                    .addObject()
                    .putObject("remove")
                    .put("index", from)
                    .put("alias", index.alias());
            change.withArray("actions")
                    .addObject()
                    .putObject("add")
                    .put("index", to)
                    .put("alias", index.alias());
        });
        ask("POST", "/_aliases", change.toString());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        sendReaders(false);
        for (IndexName index : IndexName.values()) {
            ask("DELETE", "/" + name(index), "");
        }
    }

    private JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(elasticsearch.resolve(path))
                        .header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
