package org.famen.portal.elastic;

import jakarta.inject.Singleton;
import org.famen.portal.operations.Store;

/** Elasticsearch, as monitoring sees it. */
@Singleton
class ElasticsearchStore implements Store {
    private final ElasticsearchIndex index;

    ElasticsearchStore(ElasticsearchIndex index) {
        this.index = index;
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
