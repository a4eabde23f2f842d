package org.famen.indexer.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.Manifest;
import org.famen.content.integrity.ManifestSeal;
import org.famen.content.integrity.SigningKey;
import org.famen.indexer.elastic.LoadException;

/**
 * Who answers for the law texts of a load.
 *
 * @param key empty where nobody signs
 */
public record Sealing(Optional<SigningKey> key) {
    public static final Sealing NONE = new Sealing(Optional.empty());

    private static final String FILE = "SIGNING_KEY_FILE";
    private static final String KEY = "SIGNING_KEY";

    /**
     * As the environment says: a file, or the key itself.
     *
     * @throws LoadException when that is no key: what should be signed must not go out unsigned
     */
    public static Sealing of(Map<String, String> environment) {
        String file = environment.getOrDefault(FILE, "");
        String key = environment.getOrDefault(KEY, "");
        if (file.isEmpty() && key.isEmpty()) {
            return NONE;
        }
        try {
            return new Sealing(Optional.of(SigningKey.ofPem(file.isEmpty() ? key : Files.readString(Path.of(file)))));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new LoadException(
                    (file.isEmpty() ? KEY : FILE + " " + file) + " is no key that can sign (" + unusable.getMessage()
                            + "); indexer/indexer integrity make-key FILE makes one.",
                    unusable);
        }
    }

    ManifestSeal seal(Manifest manifest) {
        return ManifestSeal.of(manifest, key);
    }

    /** Whether an index was sealed as this would seal it. */
    boolean isSatisfiedBy(Optional<ManifestSeal> serving) {
        return serving.isPresent()
                && serving.flatMap(ManifestSeal::key)
                        .map(CheckingKey::fingerprint)
                        .equals(key.map(it -> it.publicHalf().fingerprint()));
    }
}
