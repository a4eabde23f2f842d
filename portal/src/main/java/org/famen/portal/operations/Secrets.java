package org.famen.portal.operations;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The portal's keys. A portal without them does not start: found out at the first request, it would be too late. */
@Context
public class Secrets {
    private static final String HELP =
            "famen.secrets: name a file with FAMEN_SECRETS_FILE, or set FAMEN_DATA_KEYS (id:base64 of 32 bytes, or"
                    + " id:sm4:base64 of 16 bytes, …) and FAMEN_HASH_KEY (base64 of 32 bytes or more, sm3: before it for SM3)";
    private static final int HASH_KEY_BYTES = 32;
    private static final byte[] END = {0};

    private final Map<String, DataKey> dataKeys;
    private final KeyedHash hash;
    private final byte[] hashKey;

    Secrets(SecretSettings settings) {
        Properties file = read(settings.file());
        this.dataKeys = dataKeys(value(settings.dataKeys(), file, "data-keys"));
        String[] written = value(settings.hashKey(), file, "hash-key").strip().split(":", 2);
        this.hash = written.length == 1
                ? KeyedHash.SHA256
                : KeyedHash.of(written[0]).orElseThrow(() -> other("hash-key"));
        this.hashKey = bytes("hash-key", written[written.length - 1], HASH_KEY_BYTES, Integer.MAX_VALUE);
    }

    /** The id of the key that encrypts from now on. */
    public String currentKeyId() {
        return dataKeys.keySet().iterator().next();
    }

    public Optional<DataKey> dataKey(String id) {
        return Optional.ofNullable(dataKeys.get(id));
    }

    /**
     * A keyed hash, 32 bytes, by what is written before the hash key.
     *
     * @param purpose keeps hashes of the same text for different uses apart
     */
    public byte[] hash(String purpose, String text) {
        return hash.hash(hashKey, purpose.getBytes(StandardCharsets.UTF_8), END, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, DataKey> dataKeys(String written) {
        Map<String, DataKey> keys = new LinkedHashMap<>();
        for (String part : written.split(",")) {
            String[] words = part.strip().split(":", 3);
            if (words.length < 2 || !words[0].matches("[A-Za-z0-9_-]{1,32}")) {
                throw new ConfigurationException(HELP);
            }
            String what = "data-keys " + words[0];
            SealingCipher cipher = words.length == 2
                    ? SealingCipher.AES
                    : SealingCipher.of(words[1]).orElseThrow(() -> other(what));
            byte[] key = bytes(what, words[words.length - 1], cipher.keyBytes(), cipher.keyBytes());
            if (keys.put(words[0], DataKey.of(cipher, key)) != null) {
                throw new ConfigurationException(HELP + "; " + what + " is there twice");
            }
        }
        return Collections.unmodifiableMap(keys);
    }

    private static byte[] bytes(String what, String base64, int least, int most) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length >= least && key.length <= most) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // Told below, without the value.
        }
        throw other(what);
    }

    private static ConfigurationException other(String what) {
        return new ConfigurationException(HELP + "; " + what + " is something else");
    }

    private static String value(@Nullable String set, Properties file, String name) {
        String value = set == null || set.isBlank() ? file.getProperty(name) : set;
        if (value == null) {
            throw new ConfigurationException(HELP);
        }
        return value;
    }

    private static Properties read(@Nullable String file) {
        Properties read = new Properties();
        if (file == null || file.isBlank()) {
            return read;
        }
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            read.load(reader);
            return read;
        } catch (IOException e) {
            throw new ConfigurationException("famen.secrets.file " + file + " can't be read", e);
        }
    }
}
