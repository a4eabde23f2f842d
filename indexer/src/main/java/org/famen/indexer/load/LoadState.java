package org.famen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;

/**
 * Whether what readers see was built from the sources as they are now.
 *
 * @param liveDocuments in all live generations together
 */
public record LoadState(boolean isUpToDate, long liveDocuments) {

    public static LoadState of(ElasticsearchClient client, Sources sources) throws IOException {
        var generations = new Generations(client);
        boolean same = generations
                .liveFingerprint()
                .filter(sources.fingerprint()::equals)
                .isPresent();
        long documents = generations.list().stream()
                .filter(Generation::live)
                .mapToLong(Generation::documents)
                .sum();
        return new LoadState(same, documents);
    }
}
