package org.famen.portal.integrity;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.ManifestSeal;

/**
 * How to check the law texts.
 *
 * @param origin scheme and host, for commands that people copy
 * @param published what there is to check with; empty while there is no manifest
 */
public record IntegrityPage(String origin, Optional<Published> published) {
    /** Where only the city's own content was loaded. */
    public boolean isWithoutTexts() {
        return published.map(Published::texts).filter(texts -> texts == 0).isPresent();
    }

    /**
     * What is told of a manifest.
     *
     * @param signature in base64
     * @param fingerprint of the public key; empty where nobody has signed
     */
    public record Published(
            OffsetDateTime made, int texts, String sha256, String signature, Optional<String> fingerprint) {

        static Published of(ManifestSeal seal) {
            return new Published(
                    OffsetDateTime.parse(seal.made()),
                    seal.texts(),
                    seal.sha256(),
                    seal.signature(),
                    seal.key().map(CheckingKey::fingerprint));
        }
    }
}
