package org.famen.portal.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.famen.portal.web.caching.EntityTags;

/** A file that pages ask for, as it is and compressed, under an address that changes with its content. */
public final class Asset {
    private final String name;
    private final String contentType;
    private final byte[] plain;
    private final byte[] gzipped;
    private final String version;

    /**
     * @param name in the address, such as {@code site.css}
     * @param contentType with its charset, for text
     */
    Asset(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.plain = content.clone();
        this.gzipped = gzip(content);
        this.version = EntityTags.digest(content);
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    byte[] plain() {
        return plain;
    }

    byte[] gzipped() {
        return gzipped;
    }

    String version() {
        return version;
    }

    boolean isVersion(String asked) {
        return version.equals(asked);
    }

    /** Path and query under which this content, and no other, may be kept for good. */
    public String address() {
        return "/assets/" + name + "?v=" + version;
    }

    private static byte[] gzip(byte[] content) {
        var compressed = new ByteArrayOutputStream(content.length / 2);
        try (OutputStream gzip = new SmallestGzip(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /** Takes its time, which is spent once. */
    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
