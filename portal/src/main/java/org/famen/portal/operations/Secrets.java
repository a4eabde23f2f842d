package org.famen.portal.operations;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The portal's keys. A portal without them does not start: found out at the first request, it would be too late. */
@Context
public class Secrets {
    private static final String HELP =
            "famen.secrets: name a file with FAMEN_SECRETS_FILE, or set FAMEN_DATA_KEYS (id:base64 of 32 bytes, …) and"
                    + " FAMEN_HASH_KEY (base64 of 32 bytes or more)";
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final Map<String, SecretKey> dataKeys;
    private final SecretKey hashKey;

    Secrets(SecretSettings settings) {
        Properties file = read(settings.file());
        this.dataKeys = dataKeys(value(settings.dataKeys(), file, "data-keys"));
        this.hashKey = new SecretKeySpec(bytes("hash-key", value(settings.hashKey(), file, "hash-key")), HMAC);
    }

    /** The id of the key that encrypts from now on. */
    public String currentKeyId() {
        return dataKeys.keySet().iterator().next();
    }

    public Optional<SecretKey> dataKey(String id) {
        return Optional.ofNullable(dataKeys.get(id));
    }

    /**
     * A keyed hash, 32 bytes (RFC 2104 with SHA-256).
     *
     * @param purpose keeps hashes of the same text for different uses apart
     */
    public byte[] hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(hashKey);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private static Map<String, SecretKey> dataKeys(String written) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (String part : written.split(",")) {
            String[] pair = part.strip().split(":", 2);
            if (pair.length != 2 || !pair[0].matches("[A-Za-z0-9_-]{1,32}")) {
                throw new ConfigurationException(HELP);
            }
            keys.put(pair[0], new SecretKeySpec(bytes("data-keys " + pair[0], pair[1]), "AES"));
        }
        return Collections.unmodifiableMap(keys);
    }

    private static byte[] bytes(String what, String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            boolean fits = what.startsWith("data-keys") ? key.length == KEY_BYTES : key.length >= KEY_BYTES;
            if (fits) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // Told below, without the value.
        }
        throw new ConfigurationException(HELP + "; " + what + " is something else");
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
