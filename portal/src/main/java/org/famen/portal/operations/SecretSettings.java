package org.famen.portal.operations;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where the portal's keys come from: a file, or the values themselves.
 *
 * @param file properties file with {@code data-keys} and {@code hash-key}; empty for none
 * @param dataKeys that personal data are encrypted with, {@code id:base64} of 32 bytes for AES or {@code id:sm4:base64} of
 *     16 bytes for SM4, separated by commas; the first encrypts, all decrypt
 * @param hashKey base64 of at least 32 bytes, {@code sm3:} before it to hash by SM3 and not SHA-256; it signs cookies, hashes phone numbers and goes into the hashes of passwords, and
 *     can't be changed without losing these
 */
@ConfigurationProperties("famen.secrets")
record SecretSettings(
        @Nullable String file,
        @Nullable String dataKeys,
        @Nullable String hashKey) {}
