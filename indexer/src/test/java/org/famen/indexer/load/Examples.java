package org.famen.indexer.load;

import java.util.List;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.PreparedDocument;

/** Documents of our own making. */
public final class Examples {
    private Examples() {}

    public static PreparedDocument article(String id, String text) {
        return PreparedDocument.of(
                IndexName.ARTICLES,
                new ArticleDocument(
                        id,
                        ArticleDocument.KIND,
                        "小镇工资法",
                        "小镇工资法",
                        "小镇工资法",
                        List.of(),
                        "LAW",
                        "小镇大会",
                        "",
                        "2020-01-01",
                        null,
                        null,
                        null,
                        null,
                        "1",
                        "第一条",
                        0,
                        1,
                        List.of("1"),
                        List.of(),
                        text,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        "小镇工资法#1",
                        text.length(),
                        null,
                        null));
    }
}
