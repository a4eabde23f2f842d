package org.famen.content.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.jspecify.annotations.Nullable;

/**
 * The indices, each read through an alias. A load builds a generation {@code alias-yyyyMMddHHmmss-<hash of settings and
 * mappings>} and moves the alias to it in one step.
 */
public enum IndexName {
    ARTICLES("articles"),
    LAWS("laws"),
    PAGES("pages");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int STAMP_LENGTH = "yyyyMMddHHmmss".length();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PREFIX = "famen-";

    private final String shortName;
    /** Worked out once, because every hit of a search is held against it. */
    private volatile @Nullable String hash;

    IndexName(String shortName) {
        this.shortName = shortName;
    }

    /** What readers use: {@code famen-articles}. */
    public String alias() {
        return PREFIX + shortName;
    }

    /** Matches every generation of this index and nothing else. */
    public String generations() {
        return alias() + "-*";
    }

    public String generation(LocalDateTime stamp) {
        return alias() + "-" + STAMP.format(stamp) + "-" + hash();
    }

    /** When a generation was begun, by its name; empty when it is none of this index. */
    public Optional<Instant> begunAt(String generation) {
        int start = alias().length() + 1;
        if (!generation.startsWith(alias() + "-") || generation.length() < start + STAMP_LENGTH) {
            return Optional.empty();
        }
        LocalDateTime stamp = LocalDateTime.parse(generation.substring(start, start + STAMP_LENGTH), STAMP);
        return Optional.of(stamp.atZone(ZONE).toInstant());
    }

    /** Settings and mappings as sent when a generation is created. */
    public String definition() {
        String resource = shortName + ".json";
        try (InputStream bytes = IndexName.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Eight hexadecimal digits that change with the definition and, where documents hold vectors, with the language model that
     * made them; white space counts too, which does no harm.
     */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = computeHash();
            hash = known;
        }
        return known;
    }

    private String computeHash() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(definition().getBytes(StandardCharsets.UTF_8));
        if (this == ARTICLES) {
            digest.update(SentenceEncoder.ID.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }
}
