package org.famen.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String HASH = base64(32);

    @Test
    void aKeyIsOfTheCipherThatItNames() {
        Secrets secrets = secrets("b:sm4:" + base64(16) + ", a:" + base64(32) + ",c:aes:" + base64(32), HASH);
        assertThat(secrets.currentKeyId()).isEqualTo("b");
        assertThat(secrets.dataKey("b").map(DataKey::cipher)).contains(SealingCipher.SM4);
        assertThat(secrets.dataKey("a").map(DataKey::cipher)).contains(SealingCipher.AES);
        assertThat(secrets.dataKey("c").map(DataKey::cipher)).contains(SealingCipher.AES);
        assertThat(secrets.dataKey("d")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:sm4:32", "a:16", "a:aes:16", "a:des:32", "a:33", "a b:32", "a", "a:32,a:sm4:16"})
    void aKeyOfAnotherFormStopsTheStartAndIsNotShown(String form) {
        String written =
                form.replace("33", base64(33)).replace("32", base64(32)).replace("16", base64(16));
        assertThatThrownBy(() -> secrets(written, HASH))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("FAMEN_DATA_KEYS")
                .hasMessageNotContaining("kkkk")
                .hasMessageNotContaining(base64(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5:32", "sm3:16", "16", "sm3:"})
    void aHashKeyOfAnotherFormStopsTheStart(String form) {
        String written = form.replace("32", base64(32)).replace("16", base64(16));
        assertThatThrownBy(() -> secrets("a:" + base64(32), written)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void hashesByWhatStandsBeforeTheKey() {
        String keys = "a:" + base64(32);
        byte[] bySha = secrets(keys, HASH).hash("phone", "1");
        byte[] bySm = secrets(keys, "sm3:" + HASH).hash("phone", "1");
        assertThat(secrets(keys, "sha256:" + HASH).hash("phone", "1")).isEqualTo(bySha);
        assertThat(bySm).hasSize(32).isNotEqualTo(bySha);
        assertThat(secrets(keys, "sm3:" + HASH).hash("phon", "e1")).isNotEqualTo(bySm);
    }

    /** RFC 8998, appendix A.1. */
    @Test
    void sealsAsTheStandardsExampleOfSm4() throws Exception {
        Cipher cipher = SealingCipher.SM4.cipher();
        cipher.init(
                Cipher.ENCRYPT_MODE,
                DataKey.of(SealingCipher.SM4, HEX.parseHex("0123456789abcdeffedcba9876543210"))
                        .key(),
                new GCMParameterSpec(128, HEX.parseHex("00001234567800000000abcd")));
        cipher.updateAAD(HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        assertThat(HEX.formatHex(cipher.doFinal(HEX.parseHex("""
                        aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd\
                        eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa""")))).isEqualTo("""
                        17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735\
                        d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d\
                        83de3541e4c2b58177e065a9bf7b62ec""");
    }

    /** HMAC of RFC 2104 put together from SM3, whose own example (GB/T 32905-2016, A.1) is held first. */
    @Test
    void hashesAsTheStandardsOfSm3AndHmac() throws Exception {
        assertThat(HEX.formatHex(sm3("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 'k');
        byte[] text = "问".getBytes(StandardCharsets.UTF_8);
        assertThat(KeyedHash.SM3.hash(key, text))
                .isEqualTo(sm3(joined(padded(key, 0x5c), sm3(joined(padded(key, 0x36), text)))));
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] block = new byte[64];
        for (int at = 0; at < block.length; at++) {
            block[at] = (byte) ((at < key.length ? key[at] : 0) ^ pad);
        }
        return block;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] sm3(byte[] text) throws Exception {
        return MessageDigest.getInstance("SM3", NationalAlgorithms.provider()).digest(text);
    }

    private static Secrets secrets(String dataKeys, String hashKey) {
        return new Secrets(new SecretSettings(null, dataKeys, hashKey));
    }

    private static String base64(int length) {
        byte[] key = new byte[length];
        Arrays.fill(key, (byte) 'k');
        return Base64.getEncoder().encodeToString(key);
    }
}
