package org.famen.indexer.evaluate;

import java.util.List;
import java.util.Optional;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.ArticleDocumentBuilder;
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
        return ArticleDocumentBuilder.stagedBuilder()
                .id(id)
                .kind(ArticleDocument.KIND)
                .lawId(key.lawId())
                .lawTitle(lawTitle)
                .shortTitle(Titles.shortTitle(lawTitle))
                .aliases(List.of())
                .level(Classification.levelOf(lawTitle).name())
                .issuer("")
                .region("")
                .versionId("undated")
                .promulgatedOn(null)
                .inForceFrom(null)
                .amendedFrom(null)
                .repealedFrom(null)
                .address(key.address())
                .label("")
                .ordinal(ordinal)
                .number(null)
                .writtenForms(List.of())
                .divisions(List.of())
                .text(text)
                .blocks(List.of())
                .questions(List.of())
                .cites(List.of())
                .references(List.of())
                .citations(0)
                .provision(key.lawId() + "#" + key.address())
                .length(text.length())
                .meaning(vector.map(QuantizedVector::hex).orElse(null))
                .meaningBytes(vector.map(QuantizedVector::base64).orElse(null))
                .build();
    }
}
