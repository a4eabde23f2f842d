package org.famen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.URI;
import org.famen.content.index.DocumentJson;

/** The connection to Elasticsearch. */
public final class Cluster implements AutoCloseable {
    private final Rest5ClientTransport transport;
    private final ElasticsearchClient client;
    private final URI address;

    public Cluster(URI address) {
        this.address = address;
        this.transport = new Rest5ClientTransport(
                Rest5Client.builder(address).build(), new JacksonJsonpMapper(DocumentJson.mapper()));
        this.client = new ElasticsearchClient(transport);
    }

    public ElasticsearchClient client() {
        return client;
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new LoadException("Could not close the connection to " + address + ".", e);
        }
    }
}
