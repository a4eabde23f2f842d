package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.famen.content.index.DocumentJson;

/** The connection to Elasticsearch. */
public final class Cluster implements AutoCloseable {
    /** A busy cluster may think about a bulk request for longer than the client's usual 30 seconds. */
    private static final int ANSWER_SECONDS = 120;

    private static final int READY_SECONDS = 30;

    private final URI address;
    private final Rest5Client rest;
    private final Rest5ClientTransport transport;
    private final ElasticsearchClient client;

    private Cluster(URI address, ClusterAccess access) {
        this.address = requireNonNull(address, "address is null");
        Rest5ClientBuilder builder = Rest5Client.builder(address)
                .setConnectionConfigCallback(config -> config.setSocketTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                // Whether to try again is decided where the request is known; see BulkSender.
                .setHttpClientConfigCallback(HttpAsyncClientBuilder::disableAutomaticRetries);
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
        return connect(address, ClusterAccess.OPEN);
    }

    /** The same where Elasticsearch asks who is there. */
    public static Cluster connect(URI address, ClusterAccess access) throws IOException {
        Cluster cluster = new Cluster(address, access);
        try {
            cluster.awaitIndices();
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

    ElasticsearchClient client() {
        return client;
    }

    /** For requests whose body is ready-made. */
    Rest5Client rest() {
        return rest;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new LoadException("Could not close the connection to " + address + ".", e);
        }
    }

    private void awaitIndices() throws IOException {
        Request health = new Request("GET", "/_cluster/health/famen-*");
        health.addParameter("wait_for_status", "yellow");
        health.addParameter("timeout", READY_SECONDS + "s");
        // An index that stays red is for the load to stumble over or to remove; the rest may still work. So 408 is no
        // error.
        rest.performRequest(health);
    }
}
