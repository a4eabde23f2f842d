package org.famen.indexer.evaluate;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.ranking.ProvisionKey;

/**
 * A provision of the corpus that is searched.
 *
 * @param ordinal position in its law, from 0
 */
public record CorpusProvision(String id, String lawTitle, ProvisionKey key, int ordinal, String text) {

    /** As the index holds it; the corpus knows no dates and no structure. */
    ArticleDocument document() {
        return new ArticleDocument(
                id,
                ArticleDocument.KIND,
                key.lawId(),
                lawTitle,
                Titles.shortTitle(lawTitle),
                List.of(),
                Level.LAW.name(),
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
                null,
                null);
    }
}
