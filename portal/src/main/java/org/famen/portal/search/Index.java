package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Sends requests to Elasticsearch and turns whatever can go wrong into {@link SearchUnavailableException}. */
@Singleton
class Index {
    private final ElasticsearchClient client;

    Index(ElasticsearchClient client) {
        this.client = requireNonNull(client, "client is null");
    }

    <T> SearchResponse<T> search(SearchRequest request, Class<T> type) {
        try {
            return client.search(request, type);
        } catch (IOException | ElasticsearchException failure) {
            throw new SearchUnavailableException(failure);
        }
    }

    boolean answers() {
        try {
            return client.indices()
                    .existsAlias(alias -> alias.name("famen-articles"))
                    .value();
        } catch (IOException | ElasticsearchException failure) {
            return false;
        }
    }
}
