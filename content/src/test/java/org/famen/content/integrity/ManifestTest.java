package org.famen.content.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final Manifest.Text LAMPS = new Manifest.Text("aa", "街灯法", "2020-01-01", "laws/街灯法.md");
    private static final Manifest.Text OLDER_LAMPS = new Manifest.Text("bb", "街灯法", "2010-01-01", "laws/旧\t街灯法.md");
    private static final Manifest MANIFEST = new Manifest("2026-11-24T10:00:00+08:00", List.of(LAMPS, OLDER_LAMPS));

    @Test
    void isTheSameWhateverTheOrderOfItsTexts() {
        assertThat(new String(MANIFEST.bytes(), UTF_8))
                .isEqualTo(new String(new Manifest(MANIFEST.made(), List.of(OLDER_LAMPS, LAMPS)).bytes(), UTF_8))
                .endsWith("bb\t街灯法\t2010-01-01\tlaws/旧 街灯法.md\naa\t街灯法\t2020-01-01\tlaws/街灯法.md\n")
                .startsWith("# ");
    }

    @Test
    void whoHasThePublicHalfSeesWhatWasSignedAndWhatWasNot() {
        SigningKey key = SigningKey.ofPem(SigningKey.make().pem());
        ManifestSeal seal = ManifestSeal.of(MANIFEST, Optional.of(key));
        byte[] signature = seal.signatureBytes().orElseThrow();
        Manifest altered = new Manifest(MANIFEST.made(), List.of(LAMPS));

        CheckingKey published = CheckingKey.ofPem(key.publicHalf().pem());

        assertThat(signature).hasSize(64);
        assertThat(seal.sha256()).isEqualTo(MANIFEST.sha256());
        assertThat(published.verifies(MANIFEST.bytes(), signature)).isTrue();
        assertThat(published.verifies(altered.bytes(), signature)).isFalse();
        assertThat(published.verifies(MANIFEST.bytes(), new byte[3])).isFalse();
        assertThat(SigningKey.make().publicHalf().verifies(MANIFEST.bytes(), signature))
                .isFalse();
        assertThat(seal.key().map(CheckingKey::fingerprint)).contains(published.fingerprint());
    }

    @Test
    void withoutAKeyItIsNotSigned() {
        ManifestSeal seal = ManifestSeal.of(MANIFEST, Optional.empty());

        assertThat(seal.signatureBytes()).isEmpty();
        assertThat(seal.key()).isEmpty();
        assertThat(seal.texts()).isEqualTo(2);
    }

    @Test
    void whatIsNoKeyIsToldInAFewWords() {
        String two = SigningKey.make().pem() + SigningKey.make().pem();
        String others = two.substring(0, two.indexOf("-----BEGIN PUBLIC"))
                + two.substring(two.lastIndexOf("-----BEGIN PUBLIC"));

        assertThatThrownBy(() -> SigningKey.ofPem("nothing")).hasMessage("no block PUBLIC KEY");
        assertThatThrownBy(() -> SigningKey.ofPem(others)).hasMessage("its two halves do not belong together");
        assertThatThrownBy(() -> CheckingKey.ofPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"))
                .hasMessage("no public key of Ed25519");
    }
}
