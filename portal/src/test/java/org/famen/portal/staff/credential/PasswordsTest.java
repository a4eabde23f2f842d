package org.famen.portal.staff.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    /** Of "路灯下面有一只猫在等车", made before there was a secret. */
    private static final String WITHOUT_SECRET =
            "$argon2id$v=19$m=19456,t=2,p=1$c2l4dGVlbi1ieXRlcy1vaw$" + "Z937wwspVgo/Jcjlac2XDFjyGjAQ5Cqr1SvniADR414";

    private final Passwords passwords = new Passwords(new byte[] {1, 2, 3, 4});

    @Test
    void knowsItsOwnAgainAndNoOther() {
        String hash = passwords.hash("路灯下面有一只猫在等车");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1,keyid=aGFzaA$");
        assertThat(passwords.matches("路灯下面有一只猫在等车", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("路灯下面有一只狗在等车", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("路灯下面有一只猫在等车", Optional.empty())).isFalse();
        assertThat(passwords.hash("路灯下面有一只猫在等车")).isNotEqualTo(hash);
    }

    @Test
    void aHashAloneIsWorthNothingWithoutTheSecret() {
        String hash = passwords.hash("路灯下面有一只猫在等车");

        assertThat(new Passwords(new byte[] {4, 3, 2, 1}).matches("路灯下面有一只猫在等车", Optional.of(hash)))
                .isFalse();
    }

    @Test
    void hashesThatWereMadeWithoutASecretAreStillKnown() {
        assertThat(passwords.matches("路灯下面有一只猫在等车", Optional.of(WITHOUT_SECRET)))
                .isTrue();
        assertThat(passwords.matches("路灯下面有一只狗在等车", Optional.of(WITHOUT_SECRET)))
                .isFalse();
    }

    /** Each takes 19 MiB: a crowd at the sign-in would take all that a portal has. */
    @Test
    void aCrowdIsTakenInTurn() throws InterruptedException {
        List<Thread> crowd = Stream.generate(() -> Thread.ofPlatform()
                        .unstarted(() -> passwords.matches("路灯下面有一只狗在等车", Optional.of(WITHOUT_SECRET))))
                .limit(12)
                .toList();
        crowd.forEach(Thread::start);
        int most = 0;
        while (crowd.stream().anyMatch(Thread::isAlive)) {
            most = Math.max(most, passwords.waiting());
            Thread.sleep(1);
        }

        assertThat(most).isGreaterThanOrEqualTo(6);
        assertThat(passwords.waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "短密码,short",
        "wang-lives-here-99,login",
        "王路灯住在河边的一座小楼里,login",
        "password123456,common",
        "Qwertyuiop123,common",
        "123456789012,common",
        "aaaaaaaaaaaaaa,common",
        "路路路路路路路路路路路路路,common",
        "woaini5201314,common",
        "1qaz2wsx3edc,common",
        "P@ssw0rd2026!,common",
        "asdfghjkl;'123,common",
        "abcabcabcabcabc,common",
        "1988010119880101,common"
    })
    void refusesWhatIsGuessedFirst(String password, String why) {
        assertThat(PasswordRule.refuse(password, "wang", "王路灯")).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯下面有一只猫在等公交车", "correct horse battery staple", "k3!vT9#qLm2x"})
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(PasswordRule.refuse(password, "wang", "王路灯")).isEmpty();
    }
}
