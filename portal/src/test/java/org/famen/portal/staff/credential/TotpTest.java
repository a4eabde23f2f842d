package org.famen.portal.staff.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp TOTP =
            new Totp(Base32.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** RFC 6238, appendix B: the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(TOTP.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepSlowOrFastAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        String code = TOTP.code(now);

        assertThat(TOTP.step(code, now)).hasValue(1_111_111_109 / 30);
        assertThat(TOTP.step(code, now.plusSeconds(30))).hasValue(1_111_111_109 / 30);
        assertThat(TOTP.step(code, now.minusSeconds(30))).hasValue(1_111_111_109 / 30);
        assertThat(TOTP.step(code, now.plusSeconds(60))).isEmpty();
        assertThat(TOTP.step(code, now.minusSeconds(60))).isEmpty();
        assertThat(TOTP.step("", now)).isEmpty();
    }

    @Test
    void eachSecretIsNewAndAppsCanReadIt() {
        Totp one = Totp.random();

        assertThat(one).isNotEqualTo(Totp.random());
        assertThat(one.secret()).matches("[A-Z2-7]{32}");
        assertThat(one.uri("灯山 法门", "wang"))
                .startsWith("otpauth://totp/%E7%81%AF%E5%B1%B1%20")
                .endsWith("&issuer=%E7%81%AF%E5%B1%B1%20%E6%B3%95%E9%97%A8")
                .contains(":wang?secret=" + one.secret());
        assertThat(one.toString()).doesNotContain(one.secret());
    }
}
