package org.famen.indexer.load;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.ArticleDocumentBuilder;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.PreparedDocument;

/** Documents of our own making. */
public final class Examples {
    private Examples() {}

    public static PreparedDocument article(String id, String text) {
        return PreparedDocument.of(
                IndexName.ARTICLES,
                ArticleDocumentBuilder.stagedBuilder()
                        .id(id)
                        .kind(ArticleDocument.KIND)
                        .lawId("小镇工资法")
                        .lawTitle("小镇工资法")
                        .shortTitle("小镇工资法")
                        .aliases(List.of())
                        .level("LAW")
                        .issuer("小镇大会")
                        .region("")
                        .versionId("2020-01-01")
                        .promulgatedOn(null)
                        .inForceFrom(null)
                        .amendedFrom(null)
                        .repealedFrom(null)
                        .address("1")
                        .label("第一条")
                        .ordinal(0)
                        .number(1)
                        .writtenForms(List.of("1"))
                        .divisions(List.of())
                        .text(text)
                        .blocks(List.of())
                        .questions(List.of())
                        .cites(List.of())
                        .references(List.of())
                        .citations(0)
                        .provision("小镇工资法#1")
                        .length(text.length())
                        .meaning(null)
                        .meaningBytes(null)
                        .build());
    }
}
