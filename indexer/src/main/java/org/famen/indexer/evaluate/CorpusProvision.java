package org.famen.indexer.evaluate;

import java.util.List;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Titles;
import org.famen.content.law.reading.Classification;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.model.ProvisionKey;

/**
 * A provision of the corpus that is searched.
 *
 * @param ordinal position in its law, from 0
 */
public record CorpusProvision(String id, String lawTitle, ProvisionKey key, int ordinal, String text) {

    /**
     * As the index holds it; the corpus knows no dates and no structure.
     *
     * @param vector empty where the index is searched by words alone
     */
    ArticleDocument document(Optional<QuantizedVector> vector) {
        return new ArticleDocument(
                id,
                ArticleDocument.KIND,
                key.lawId(),
                lawTitle,
                Titles.shortTitle(lawTitle),
                List.of(),
                Classification.levelOf(lawTitle).name(),
                "",
                "",
                "undated",
                null,
                null,
                null,
                null,
                key.address(),
                "",
                ordinal,
                null,
                List.of(),
                List.of(),
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                key.lawId() + "#" + key.address(),
                text.length(),
                vector.map(QuantizedVector::hex).orElse(null),
                vector.map(QuantizedVector::base64).orElse(null));
    }
}
