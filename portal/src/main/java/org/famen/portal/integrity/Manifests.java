package org.famen.portal.integrity;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.index.IndexName;
import org.famen.content.index.LawDocument;
import org.famen.content.index.LoadMark;
import org.famen.content.integrity.Manifest;
import org.famen.content.integrity.ManifestSeal;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.web.caching.FileCache;

/**
 * The manifest of the law texts that serve. It is put together from what the laws say of themselves, as the indexer did when
 * it was sealed: where somebody has altered them since, it is not what was signed.
 */
@Singleton
class Manifests {
    private static final int PAGE = 2_000;

    private final ElasticsearchIndex index;
    private final FileCache files;

    Manifests(ElasticsearchIndex index, FileCache files) {
        this.index = index;
        this.files = files;
    }

    /** Empty while an incremental load runs, and where an older indexer has made the index. */
    Optional<ManifestSeal> seal() {
        return index.mark(IndexName.LAWS, LoadMark.MANIFEST, ManifestSeal.class);
    }

    /** Its lines. */
    byte[] of(ManifestSeal seal) {
        return files.get(
                List.of("manifest", seal),
                () -> Manifest.of(seal.made(), laws()).bytes());
    }

    private List<LawDocument> laws() {
        List<LawDocument> laws = new ArrayList<>();
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<LawDocument>> hits =
                    index.search(request(after), LawDocument.class).hits().hits();
            hits.stream().map(Hit::source).filter(Objects::nonNull).forEach(laws::add);
            if (hits.size() < PAGE) {
                return laws;
            }
            after = hits.getLast().sort();
        }
    }

    private static SearchRequest request(List<FieldValue> after) {
        return SearchRequest.of(request -> {
            request.index(IndexName.LAWS.alias())
                    .size(PAGE)
                    .source(source -> source.filter(filter -> filter.includes("id", "versions")))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? request : request.searchAfter(after);
        });
    }
}
