package org.famen.indexer.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkBodyTest {
    private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void writesOneOperationAfterTheOther() {
        BulkBody body = three();

        assertThat(text(body)).isEqualTo("""
                {"index":{"_index":"a","_id":"甲"}}
                {}
                {"delete":{"_index":"a","_id":"乙"}}
                {"index":{"_index":"a","_id":"a\\"b"}}
                {}
                """);
        assertThat(body.operations()).isEqualTo(3);
        assertThat(body.bytes()).isEqualTo(body.toBytes().length);
    }

    @Test
    void takesSomeOperationsOut() {
        BulkBody some = three().only(List.of(1, 2));

        assertThat(text(some)).isEqualTo("""
                {"delete":{"_index":"a","_id":"乙"}}
                {"index":{"_index":"a","_id":"a\\"b"}}
                {}
                """);
        assertThat(some.name(0)).isEqualTo("乙");
        assertThat(text(some.only(List.of(0)))).startsWith("{\"delete\"").hasLineCount(1);
    }

    private static BulkBody three() {
        BulkBody body = new BulkBody();
        body.index("a", "甲", JSON);
        body.delete("a", "乙");
        body.index("a", "a\"b", JSON);
        return body;
    }

    private static String text(BulkBody body) {
        return new String(body.toBytes(), StandardCharsets.UTF_8);
    }
}
