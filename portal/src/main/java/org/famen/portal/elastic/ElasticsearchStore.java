package org.famen.portal.elastic;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import org.famen.portal.operations.Store;

/** Elasticsearch, as monitoring sees it. */
@Singleton
class ElasticsearchStore implements Store {
    private final ElasticsearchIndex index;

    ElasticsearchStore(ElasticsearchIndex index) {
        this.index = requireNonNull(index, "index is null");
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    @Override
    public boolean answers() {
        return index.answers();
    }
}
