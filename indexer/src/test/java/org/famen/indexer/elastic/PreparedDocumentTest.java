package org.famen.indexer.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.DocumentJson;
import org.famen.indexer.load.Examples;
import org.junit.jupiter.api.Test;

class PreparedDocumentTest {
    private static final PreparedDocument DOCUMENT = Examples.article("小镇工资法@2020-01-01#1", "按月支付\n“工资”𠮷。");

    @Test
    void holdsTheDocumentAndItsHashOnOneLine() throws IOException {
        String json = new String(DOCUMENT.json(), StandardCharsets.UTF_8);
        JsonNode tree = DocumentJson.mapper().readTree(json);

        assertThat(json).doesNotContain("\n");
        assertThat(tree.path("contentHash").asText()).isEqualTo(DOCUMENT.contentHash());
        assertThat(tree.path("text").asText()).isEqualTo("按月支付\n“工资”𠮷。");
        assertThat(tree.has("inForceFrom")).isFalse();
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        ObjectNode tree = (ObjectNode) DocumentJson.mapper().readTree(DOCUMENT.json());
        ArticleDocument read = DocumentJson.mapper().treeToValue(tree, ArticleDocument.class);

        assertThat(PreparedDocument.of(DOCUMENT.index(), read).contentHash()).isEqualTo(DOCUMENT.contentHash());
    }

    @Test
    void theHashTellsTextsApartAndNothingElse() {
        String id = DOCUMENT.id();
        assertThat(Examples.article(id, "甲").contentHash())
                .isEqualTo(Examples.article(id, "甲").contentHash())
                .isNotEqualTo(Examples.article(id, "乙").contentHash());
    }
}
