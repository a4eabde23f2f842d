package org.famen.portal.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them and as programs paste them. */
class TypedNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000000",
                "100 0000 0000",
                "100-0000-0000",
                "100.0000.0000",
                "（100）0000—0000",
                "+86 100 0000 0000",
                "0086 10000000000",
                "86 10000000000",
                "１００００００００００",
                "\u202d10000000000\u202c",
                "\u200e10000000000",
                "100\u00a00000\u00a00000",
                "\ufeff10000000000\t"
            })
    void aPhoneNumber(String written) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber("10000000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1000000000",
                "100000000000",
                "+852 0000 0000",
                "+853 0000 0000",
                "0000-5550123",
                "100o0000000",
                "20000000000",
                "10000000000 或 10000000001"
            })
    void noPhoneNumberOfTheMainland(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }

    @Test
    void thePhoneThatBeginsLikeACountry() {
        assertThat(PhoneNumber.parse("86100000000")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QF3XMA",
                "k7qf-3xma",
                "K7QF—3XMA",
                "K7QF － 3XMA",
                "Ｋ７ＱＦ－３ＸＭＡ",
                "预约号K7QF-3XMA",
                "K7QF-3XMA。",
                "预约号：\u200bK7QF-3XMA，请记好"
            })
    void aReference(String written) {
        assertThat(ReferenceNumber.parse(written)).contains(new ReferenceNumber("K7QF3XMA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QF-3XM", "K7QF-3XMAA", "K0QF-3XMA", "预约号"})
    void noReference(String written) {
        assertThat(ReferenceNumber.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91350100m000100y43",
                "91 350100 M000100Y 43",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "\u202d91350100M000100Y43\u202c"
            })
    void aCreditCode(String written) {
        assertThat(CreditCode.parse(written)).contains(new CreditCode("91350100M000100Y43"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y44", "91350100M000100Y4", "91350100M00O100Y43"})
    void noCreditCode(String written) {
        assertThat(CreditCode.parse(written)).isEmpty();
    }
}
