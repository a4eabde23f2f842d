package org.famen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.PreparedDocument;

/** The content hash of every document of a generation, by which an incremental load knows what changed. */
final class ContentHashes {
    /** Elasticsearch gives out up to 10,000 at once. */
    private static final int PAGE = 5_000;

    private final Map<IndexName, Map<String, String>> hashes = new EnumMap<>(IndexName.class);

    private ContentHashes() {}

    static ContentHashes read(ElasticsearchClient client, GenerationSet generation, Set<IndexName> indices)
            throws IOException {
        ContentHashes read = new ContentHashes();
        for (IndexName index : indices) {
            read.hashes.put(index, read(client, generation.name(index)));
        }
        return read;
    }

    /** Those that were read. */
    Set<IndexName> indices() {
        return hashes.keySet();
    }

    /** Crosses a document off; true when the index holds it just as it is. */
    boolean take(PreparedDocument document) {
        return document.contentHash().equals(of(document.index()).remove(document.id()));
    }

    /** Ids of documents that have not been taken. */
    Set<String> left(IndexName index) {
        return Set.copyOf(of(index).keySet());
    }

    private Map<String, String> of(IndexName index) {
        return Objects.requireNonNull(hashes.get(index), "this index has not been read");
    }

    private static Map<String, String> read(ElasticsearchClient client, String name) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        List<Hit<ObjectNode>> hits = page(client, name, List.of());
        while (!hits.isEmpty()) {
            for (Hit<ObjectNode> hit : hits) {
                ObjectNode source = hit.source();
                hashes.put(
                        String.valueOf(hit.id()),
                        source == null ? "" : source.path("contentHash").asText());
            }
            hits = page(client, name, hits.getLast().sort());
        }
        return hashes;
    }

    private static List<Hit<ObjectNode>> page(ElasticsearchClient client, String name, List<FieldValue> after)
            throws IOException {
        return client.search(
                        request -> {
                            request.index(name)
                                    .size(PAGE)
                                    .source(source -> source.filter(filter -> filter.includes("contentHash")))
                                    .sort(sort -> sort.field(
                                            field -> field.field("id").order(SortOrder.Asc)));
                            return after.isEmpty() ? request : request.searchAfter(after);
                        },
                        ObjectNode.class)
                .hits()
                .hits();
    }
}
