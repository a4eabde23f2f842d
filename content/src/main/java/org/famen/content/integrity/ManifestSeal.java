package org.famen.content.integrity;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is kept of a {@link Manifest} with the index that it is about; its lines are in the documents of the laws.
 *
 * @param made as in the manifest
 * @param sha256 of the manifest
 * @param signature of the manifest's bytes by Ed25519, in base64; empty where the load had no key
 * @param publicKey that it is checked with, as base64 of its SubjectPublicKeyInfo; empty where there is no signature
 */
public record ManifestSeal(String made, int texts, String sha256, String signature, String publicKey) {

    /** @throws RuntimeException where it is none, such as what somebody else has written into the index in its place */
    public ManifestSeal {
        requireNonNull(made, "made is null");
        requireNonNull(sha256, "sha256 is null");
        requireNonNull(signature, "signature is null");
        requireNonNull(publicKey, "publicKey is null");
        requireNonNull(OffsetDateTime.parse(made), "no time");
    }

    /** @param key of who answers for the texts; empty to leave it unsigned */
    public static ManifestSeal of(Manifest manifest, Optional<SigningKey> key) {
        byte[] bytes = manifest.bytes();
        return new ManifestSeal(
                manifest.made(),
                manifest.texts().size(),
                manifest.sha256(),
                key.map(signing -> Base64.getEncoder().encodeToString(signing.sign(bytes)))
                        .orElse(""),
                key.map(signing -> signing.publicHalf().base64()).orElse(""));
    }

    /** Its 64 bytes; empty also where somebody has spoiled it. */
    public Optional<byte[]> signatureBytes() {
        return written(signature, Base64.getDecoder()::decode);
    }

    /** What the index says that it was signed with; whether that is the operator's key only the operator can say. */
    public Optional<CheckingKey> key() {
        return written(publicKey, CheckingKey::ofBase64);
    }

    private static <T> Optional<T> written(String text, Function<String, T> reader) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (IllegalArgumentException spoiled) {
            return Optional.empty();
        }
    }
}
