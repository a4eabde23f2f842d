package org.famen.indexer.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.famen.content.index.DocumentJson;

/**
 * Sends bulk requests one at a time and backs off when the cluster is busy, be it with the whole request or with single
 * documents. The client's own bulk helper does the latter only: a request that is answered with 429 or 503 as a whole would
 * be lost.
 */
public final class BulkSender {
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");
    private static final ObjectMapper JSON = DocumentJson.mapper();
    private static final int FIRST_FAILURE = 400;
    private static final int TOO_LARGE = 413;
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    private final Rest5Client rest;
    private final BackOff backOff;

    public BulkSender(Rest5Client rest, BackOff backOff) {
        this.rest = requireNonNull(rest, "rest is null");
        this.backOff = requireNonNull(backOff, "backOff is null");
    }

    /**
     * What became of a request.
     *
     * @param refused one line for each operation that the cluster will never accept
     * @param busy operations that it may accept later, as numbers in the request
     * @param why it is busy; empty when it is not
     * @param tooLarge whether the request as a whole is refused for its size
     */
    private record Answer(List<String> refused, List<Integer> busy, String why, boolean tooLarge) {
        static final Answer TOO_LARGE = new Answer(List.of(), List.of(), "", true);

        static Answer busy(BulkBody body, String why) {
            return new Answer(
                    List.of(), IntStream.range(0, body.operations()).boxed().toList(), why, false);
        }
    }

    /**
     * Sends until every operation is answered for good.
     *
     * @return one line for each operation that was refused
     * @throws LoadException when the cluster stays busy, is gone, or understands nothing of the request
     */
    public List<String> send(BulkBody body) throws InterruptedException {
        List<String> refused = new ArrayList<>();
        BulkBody left = body;
        for (int tries = 1; ; tries++) {
            Answer answer = attempt(left);
            if (answer.tooLarge()) {
                refused.addAll(sendHalves(left));
                return refused;
            }
            refused.addAll(answer.refused());
            if (answer.busy().isEmpty()) {
                return refused;
            }
            if (tries == backOff.tries()) {
                throw new LoadException(
                        "Elasticsearch did not take all documents in " + tries + " tries: " + answer.why());
            }
            left = left.only(answer.busy());
            backOff.await(tries);
        }
    }

    /** What is in front of Elasticsearch, or its own {@code http.max_content_length}, takes less than a request holds. */
    private List<String> sendHalves(BulkBody body) throws InterruptedException {
        int operations = body.operations();
        if (operations == 1) {
            return List.of(body.name(0) + ": its " + body.bytes() + " bytes are more than Elasticsearch takes at once");
        }
        List<String> refused = new ArrayList<>();
        for (int[] half : new int[][] {{0, operations / 2}, {operations / 2, operations}}) {
            refused.addAll(
                    send(body.only(IntStream.range(half[0], half[1]).boxed().toList())));
        }
        return refused;
    }

    private Answer attempt(BulkBody body) {
        Request request = new Request("POST", "/_bulk");
        // Elasticsearch would make an index of its own liking when a generation has been removed under a load.
        request.addParameter("require_alias", "true");
        request.addParameter("filter_path", "error,errors,items.*.status,items.*.error");
        request.setEntity(new ByteArrayEntity(body.toBytes(), NDJSON));
        try {
            return answer(body, perform(request));
        } catch (IOException unanswered) {
            // Sending it again is safe even when it did arrive: every document has an id of its own.
            return Answer.busy(body, String.valueOf(unanswered.getMessage()));
        }
    }

    /** The client throws for some statuses and not for others. */
    private Response perform(Request request) throws IOException {
        try {
            return rest.performRequest(request);
        } catch (ResponseException answered) {
            return answered.getResponse();
        }
    }

    private static Answer answer(BulkBody body, Response response) throws IOException {
        int status = response.getStatusCode();
        if (BUSY.contains(status)) {
            return Answer.busy(body, "status " + status);
        }
        if (status == TOO_LARGE) {
            return Answer.TOO_LARGE;
        }
        JsonNode json = JSON.readTree(response.getEntity().getContent());
        if (status >= FIRST_FAILURE) {
            throw new LoadException("Elasticsearch refused a bulk request with status " + status + ": " + json);
        }
        List<String> refused = new ArrayList<>();
        List<Integer> busy = new ArrayList<>();
        String why = "";
        if (json.path("errors").asBoolean()) {
            JsonNode items = json.path("items");
            for (int i = 0; i < items.size(); i++) {
                JsonNode item = items.get(i).elements().next();
                if (isFull(item.path("error"))) {
                    throw new LoadException("The disk of Elasticsearch is full: "
                            + reason(item.path("error"))
                            + ". Free space or add a node, wait a minute, then load again.");
                }
                if (BUSY.contains(item.path("status").asInt())) {
                    busy.add(i);
                    why = reason(item.path("error"));
                } else if (item.has("error")) {
                    refused.add(body.name(i) + ": " + reason(item.path("error")));
                }
            }
        }
        return new Answer(refused, busy, why, false);
    }

    /** Elasticsearch calls this "too many requests" too, but no patience helps. */
    private static boolean isFull(JsonNode error) {
        return error.path("type").asText().equals("cluster_block_exception")
                && error.path("reason").asText().contains("read-only-allow-delete");
    }

    private static String reason(JsonNode error) {
        String reason = error.path("reason").asText();
        String cause = error.path("caused_by").path("reason").asText();
        return cause.isEmpty() ? reason : reason + " (" + cause + ")";
    }
}
