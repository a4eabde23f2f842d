package org.famen.portal.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * What of Elasticsearch's time goes into Lucene: finding and scoring, and reading what is told of hits. No program that asks the
 * same of the same index takes less; what comes on top is requests and answers as JSON, and the way there and back.
 *
 * @param finding milliseconds of all shards since the node started (query phase)
 * @param reading likewise (fetch phase)
 */
record LuceneTime(double finding, double reading) {
    /** @param node of the cluster, which tells the times of all */
    static LuceneTime soFar(HttpClient http, URI node) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(node.resolve("/_stats/search")).build();
        JsonNode search = new ObjectMapper()
                .readTree(http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body())
                .at("/_all/total/search");
        return new LuceneTime(
                search.path("query_time_in_millis").asDouble(),
                search.path("fetch_time_in_millis").asDouble());
    }

    /** The part that is not in an earlier one, for each of some searches. */
    LuceneTime since(LuceneTime before, int searches) {
        return new LuceneTime((finding - before.finding) / searches, (reading - before.reading) / searches);
    }
}
