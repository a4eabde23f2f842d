package org.famen.indexer.elastic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.index.DocumentJson;
import org.famen.content.index.IndexName;
import org.famen.content.index.IndexedDocument;

/**
 * A document as it is sent.
 *
 * @param source file that it was read from; empty where its id says it
 * @param contentHash digest of the document, by which an incremental load knows what changed
 * @param json the document with its {@code contentHash}
 */
public record PreparedDocument(IndexName index, String id, String source, String contentHash, byte[] json) {
    private static final int HASH_DIGITS = 24;

    private static final ObjectMapper JSON = DocumentJson.mapper();

    public static PreparedDocument of(IndexName index, IndexedDocument document) {
        return of(index, document, "");
    }

    public static PreparedDocument of(IndexName index, IndexedDocument document, String source) {
        try {
            byte[] plain = JSON.writeValueAsBytes(document);
            String hash = DigestUtils.sha256Hex(plain).substring(0, HASH_DIGITS);
            byte[] tail = (",\"contentHash\":\"" + hash + "\"}").getBytes(StandardCharsets.UTF_8);
            byte[] json = Arrays.copyOf(plain, plain.length - 1 + tail.length);
            System.arraycopy(tail, 0, json, plain.length - 1, tail.length);
            return new PreparedDocument(index, document.id(), source, hash, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + document.id(), e);
        }
    }

    /** For people: its id, and the file where there is one. */
    String name() {
        return source.isEmpty() ? id : id + " (" + source + ")";
    }
}
