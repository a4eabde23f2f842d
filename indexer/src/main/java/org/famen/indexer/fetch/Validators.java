package org.famen.indexer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** By what a server recognises a version of a file (RFC 9110, section 8.8). Kept beside the file. */
record Validators(Optional<String> etag, Optional<String> lastModified) {
    private static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    private static final String ETAG = "etag";
    private static final String LAST_MODIFIED = "last-modified";

    Validators {
        requireNonNull(etag, "etag is null");
        requireNonNull(lastModified, "lastModified is null");
    }

    static Validators of(HttpHeaders headers) {
        return new Validators(headers.firstValue(ETAG), headers.firstValue(LAST_MODIFIED));
    }

    /** Those kept in a file; none when there is no such file. */
    static Validators read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException broken) {
            // Cut short by a full disk: as good as none.
            return NONE;
        }
        return new Validators(
                Optional.ofNullable(properties.getProperty(ETAG)),
                Optional.ofNullable(properties.getProperty(LAST_MODIFIED)));
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        etag.ifPresent(value -> properties.setProperty(ETAG, value));
        lastModified.ifPresent(value -> properties.setProperty(LAST_MODIFIED, value));
        try (Writer writer = Files.newBufferedWriter(file, UTF_8)) {
            properties.store(writer, null);
        }
    }

    /** What tells a server to send the rest only of this very version; a weak entity tag can't (section 13.1.5). */
    Optional<String> forRange() {
        return etag.filter(tag -> !tag.startsWith("W/")).or(() -> lastModified);
    }

    /** Headers that ask for a file only when it is another version. */
    Map<String, String> unlessSame() {
        Map<String, String> headers = new HashMap<>();
        etag.ifPresent(value -> headers.put("If-None-Match", value));
        lastModified.ifPresent(value -> headers.put("If-Modified-Since", value));
        return headers;
    }
}
