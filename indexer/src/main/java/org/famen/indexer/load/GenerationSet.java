package org.famen.indexer.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.LoadException;

/** The names of one generation of every index, built by one load. */
final class GenerationSet {
    private final Map<IndexName, String> names = new EnumMap<>(IndexName.class);

    /** @throws LoadException when an index has none */
    GenerationSet(Map<IndexName, String> names) {
        this.names.putAll(names);
        for (IndexName index : IndexName.values()) {
            if (!this.names.containsKey(index)) {
                throw new LoadException("There is no generation of " + index.alias() + ".");
            }
        }
    }

    String name(IndexName index) {
        String name = names.get(index);
        if (name == null) {
            throw new IllegalStateException("the constructor lets no index be without a name");
        }
        return name;
    }

    Collection<String> names() {
        return names.values();
    }

    /** Date and definition part of the names, by which people speak of the load. */
    String stamp() {
        return name(IndexName.ARTICLES).substring(IndexName.ARTICLES.alias().length() + 1);
    }
}
