package org.famen.portal.web.caching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Files that cost much to make, for a minute: however many ask for the same one, it is made once. Holds 16 MB at most, and no
 * file of anybody's own.
 */
@Singleton
public class FileCache {
    private static final long MAX_BYTES = 16_000_000;

    private final Cache<List<?>, byte[]> files = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumWeight(MAX_BYTES)
            .weigher((List<?> key, byte[] file) -> file.length)
            .build();

    /** @param key what the file says, its format and its language: all that it depends on */
    public byte[] get(List<?> key, Supplier<byte[]> make) {
        return files.get(key, unused -> make.get());
    }
}
