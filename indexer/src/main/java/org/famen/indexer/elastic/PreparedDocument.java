package org.famen.indexer.elastic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.famen.content.index.DocumentJson;
import org.famen.content.index.IndexName;
import org.famen.content.index.IndexedDocument;

/**
 * A document as it is sent.
 *
 * @param contentHash digest of the document, by which an incremental load knows what changed
 * @param json the document with its {@code contentHash}
 */
public record PreparedDocument(IndexName index, String id, String contentHash, byte[] json) {
    private static final ObjectMapper JSON = DocumentJson.mapper();

    public static PreparedDocument of(IndexName index, IndexedDocument document) {
        try {
            byte[] plain = JSON.writeValueAsBytes(document);
            String hash = hash(plain);
            byte[] tail = (",\"contentHash\":\"" + hash + "\"}").getBytes(StandardCharsets.UTF_8);
            byte[] json = Arrays.copyOf(plain, plain.length - 1 + tail.length);
            System.arraycopy(tail, 0, json, plain.length - 1, tail.length);
            return new PreparedDocument(index, document.id(), hash, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + document.id(), e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
