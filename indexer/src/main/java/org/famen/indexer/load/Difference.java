package org.famen.indexer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.BackOff;
import org.famen.indexer.elastic.BulkSender;
import org.famen.indexer.elastic.BulkWriter;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.elastic.PreparedDocument;

/**
 * What was sent to a generation to make it hold what its sources hold.
 *
 * @param written ids of documents that were new or not as they are now
 * @param deleted ids of documents that no source has any more
 */
record Difference(List<String> written, List<String> deleted) {
    Difference {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
    }

    /**
     * Sends it.
     *
     * @param old what the generation holds, which is used up
     * @param wanted what it should hold
     * @throws LoadException when documents were refused
     */
    static Difference send(Cluster cluster, ContentHashes old, Stream<PreparedDocument> wanted) {
        List<String> written = new ArrayList<>();
        List<String> deleted = new ArrayList<>();
        try (var writer = new BulkWriter(new BulkSender(cluster.rest(), BackOff.DEFAULT), acknowledged -> {})) {
            wanted.filter(document -> !old.take(document)).forEach(document -> {
                writer.index(document.index().alias(), document);
                written.add(document.id());
            });
            for (IndexName index : old.indices()) {
                for (String gone : old.left(index)) {
                    writer.delete(index.alias(), gone);
                    deleted.add(gone);
                }
            }
            writer.finish();
        }
        return new Difference(written, deleted);
    }

    boolean isNothing() {
        return written.isEmpty() && deleted.isEmpty();
    }
}
