package org.famen.portal.search;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import org.famen.portal.site.Store;

/** Elasticsearch, as monitoring sees it. */
@Singleton
class IndexStore implements Store {
    private final Index index;

    IndexStore(Index index) {
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
