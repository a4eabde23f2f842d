package org.famen.indexer.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import java.io.IOException;
import java.net.URI;
import org.famen.local.ElasticsearchOptions;
import org.famen.local.LocalElasticsearch;

/** One real node for all tests of this JVM; it ends with the JVM. */
public final class TestElasticsearch {
    private static final LocalElasticsearch NODE = start();

    private TestElasticsearch() {}

    public static URI address() {
        return NODE.address();
    }

    /** Removes every index of ours, so that a test begins on an empty cluster. */
    public static void clear(ElasticsearchClient client) throws IOException {
        for (String name : client.indices()
                .get(request -> request.index("famen-*").expandWildcards(ExpandWildcard.All))
                .indices()
                .keySet()) {
            client.indices().delete(request -> request.index(name));
        }
    }

    private static LocalElasticsearch start() {
        LocalElasticsearch node = LocalElasticsearch.start(ElasticsearchOptions.defaults());
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "close-elasticsearch"));
        return node;
    }
}
