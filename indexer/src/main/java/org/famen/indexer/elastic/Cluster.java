package org.famen.indexer.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.famen.content.index.DocumentJson;
import org.famen.content.search.JsonSearchRequest;

/** The connection to Elasticsearch. */
public final class Cluster implements AutoCloseable {
    /** A busy cluster may think about a bulk request for longer than the client's usual 30 seconds. */
    private static final int ANSWER_SECONDS = 120;

    private static final int READY_SECONDS = 30;

    private static final int TIMED_OUT = 408;

    private final List<URI> addresses;
    private final Rest5Client rest;
    private final Rest5ClientTransport transport;
    private final ElasticsearchClient client;

    private Cluster(List<URI> addresses, ClusterAccess access) {
        this.addresses = List.copyOf(addresses);
        Rest5ClientBuilder builder = Rest5Client.builder(this.addresses)
                .setConnectionConfigCallback(config -> config.setSocketTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .setHttpClientConfigCallback(http -> http.setRetryStrategy(new BusyRetry(BackOff.DEFAULT)));
        access.apply(builder);
        this.rest = builder.build();
        this.transport = new Rest5ClientTransport(rest, new JacksonJsonpMapper(DocumentJson.mapper()));
        this.client = new ElasticsearchClient(transport);
    }

    /**
     * Connects, and gives a cluster that has just started a while to find its indices.
     *
     * @throws IOException when it does not answer
     */
    public static Cluster connect(URI address) throws IOException {
        return connect(List.of(address), ClusterAccess.OPEN);
    }

    /**
     * The same where there are several nodes, or where Elasticsearch asks who is there.
     *
     * @param addresses of nodes of one cluster; where one does not answer, the next is asked
     */
    public static Cluster connect(List<URI> addresses, ClusterAccess access) throws IOException {
        Cluster cluster = new Cluster(addresses, access);
        try {
            // An index that stays red is for the load to stumble over or to remove; the rest may still work.
            cluster.awaitIndices("famen-*", "yellow", READY_SECONDS);
            return cluster;
        } catch (IOException | RuntimeException failure) {
            cluster.close();
            throw failure;
        }
    }

    /** Whether Elasticsearch answered, and said no. */
    public static boolean isRefusal(Exception failure) {
        return failure instanceof ElasticsearchException;
    }

    public ElasticsearchClient client() {
        return client;
    }

    /** For requests whose body is ready-made. */
    public Rest5Client rest() {
        return rest;
    }

    /**
     * Searches.
     *
     * @param indices their names, divided by commas, whichever the request means
     * @return the body of the answer, to be closed
     * @throws IOException also when Elasticsearch refuses the request
     */
    public InputStream search(String indices, JsonSearchRequest search) throws IOException {
        Request request = new Request("POST", "/" + indices + "/_search");
        search.parameters().forEach(request::addParameter);
        request.setEntity(new ByteArrayEntity(
                DocumentJson.mapper().writeValueAsBytes(search.body()), ContentType.APPLICATION_JSON));
        Response answer = rest.performRequest(request);
        if (answer.getStatusCode() != HttpStatus.SC_OK) {
            throw new IOException("Elasticsearch answered " + answer.getStatusCode() + " to a search of " + indices);
        }
        return answer.getEntity().getContent();
    }

    /**
     * @param indices their names, divided by commas
     * @param status {@code yellow} when each shard is there, {@code green} when each of its copies is
     * @return whether it came to that in time
     */
    public boolean awaitIndices(String indices, String status, int seconds) throws IOException {
        Request health = new Request("GET", "/_cluster/health/" + indices);
        health.addParameter("wait_for_status", status);
        health.addParameter("timeout", seconds + "s");
        try {
            return rest.performRequest(health).getStatusCode() != TIMED_OUT;
        } catch (ResponseException answered) {
            if (answered.getResponse().getStatusCode() == TIMED_OUT) {
                return false;
            }
            throw answered;
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new LoadException("Could not close the connection to " + addresses + ".", e);
        }
    }
}
