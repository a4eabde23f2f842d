package org.famen.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What codes cost the city, and whom asking for them can hurt. */
class CodeBudgetIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            TestPostgres.createDatabase(),
            Map.of("famen.guard.block-codes", 8, "famen.guard.hourly-codes", 12, "famen.guard.daily-codes", 30));
    private static final CodeOutcome WAIT = new CodeOutcome.Refused(CodeOutcome.Why.WAIT);
    private static final CodeOutcome CALL = new CodeOutcome.Refused(CodeOutcome.Why.CALL);

    private final PhoneCodes codes = PORTAL.bean(PhoneCodes.class);
    private final AddressBlock attacker = AddressBlock.of("192.0.2.66");
    private int phones;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void startOnAnotherDay() {
        PORTAL.clock().advance(Duration.ofDays(1));
    }

    @Test
    void whoAsksInVainKeepsNoOwnerFromTheirCode() {
        for (int asked = 0; asked < 8; asked++) {
            assertThat(ask("10000080000", visitor(), attacker, "REF" + asked, null))
                    .isInstanceOf(CodeOutcome.Sent.class);
        }

        assertThat(ask("10000080000", visitor(), Somewhere.inTheCity(), "MINE", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    /** With a new cookie and a new hold each time. */
    @Test
    void whoHoldsTimesForAnothersPhoneLeavesItsOwnerHalfOfItsCodes() {
        String phone = phone();
        for (int asked = 0; asked < 8; asked++) {
            ask(phone, visitor(), attacker, "hold-" + asked, UUID.randomUUID());
            PORTAL.clock().advance(Duration.ofSeconds(61));
        }

        for (int asked = 0; asked < 5; asked++) {
            assertThat(ask(phone, visitor(), Somewhere.inTheCity(), "mine-" + asked, UUID.randomUUID()))
                    .isInstanceOf(CodeOutcome.Sent.class);
            PORTAL.clock().advance(Duration.ofSeconds(61));
        }
    }

    @Test
    void askedAgainWithinAMinuteNothingTellsWhetherThereIsABooking() {
        assertThat(ask("10000080001", visitor(), attacker, "NONE", null)).isInstanceOf(CodeOutcome.Sent.class);
        assertThat(ask("10000080001", visitor(), attacker, "NONE", null)).isEqualTo(WAIT);
        UUID booking = UUID.randomUUID();
        assertThat(ask("10000080002", visitor(), attacker, "SOME", booking)).isInstanceOf(CodeOutcome.Sent.class);
        assertThat(ask("10000080002", visitor(), attacker, "SOME", booking)).isEqualTo(WAIT);
    }

    @Test
    void oneHoldSendsToTwoPhonesAndNoMore() {
        UUID hold = UUID.randomUUID();
        Visitor visitor = visitor();

        assertThat(ask(phone(), visitor, attacker, hold.toString(), hold)).isInstanceOf(CodeOutcome.Sent.class);
        assertThat(ask(phone(), visitor, attacker, hold.toString(), hold)).isInstanceOf(CodeOutcome.Sent.class);
        assertThat(ask(phone(), visitor, attacker, hold.toString(), hold)).isEqualTo(WAIT);
    }

    @Test
    void anAddressBlockSpendsItsBudgetAndOthersAreServed() {
        for (int asked = 0; asked < 8; asked++) {
            ask(phone(), visitor(), attacker, "hold-" + asked, UUID.randomUUID());
        }

        assertThat(ask(phone(), visitor(), attacker, "hold-9", UUID.randomUUID()))
                .isEqualTo(CALL);
        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "hold-10", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    @Test
    void theCityHasABudgetAndThenPeopleAreAskedToCall() {
        for (int asked = 0; asked < 12; asked++) {
            assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "h" + asked, UUID.randomUUID()))
                    .isInstanceOf(CodeOutcome.Sent.class);
        }

        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "h13", UUID.randomUUID()))
                .isEqualTo(CALL);
        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "none", null)).isEqualTo(CALL);
        PORTAL.clock().advance(Duration.ofHours(1));
        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "h14", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    @Test
    void otherMessagesToWhoeverComeOutOfTheSameBudgets() {
        CodeBudgets budgets = PORTAL.bean(CodeBudgets.class);
        for (int asked = 0; asked < 8; asked++) {
            assertThat(budgets.allow("receipt", attacker, new PhoneNumber(phone())))
                    .isTrue();
        }

        assertThat(budgets.allow("receipt", attacker, new PhoneNumber(phone()))).isFalse();
        assertThat(ask(phone(), visitor(), attacker, "hold", UUID.randomUUID())).isEqualTo(CALL);
        for (int asked = 0; asked < 4; asked++) {
            assertThat(budgets.allow("receipt", Somewhere.inTheCity(), new PhoneNumber(phone())))
                    .isTrue();
        }
        assertThat(budgets.allow("receipt", Somewhere.inTheCity(), new PhoneNumber(phone())))
                .isFalse();
    }

    @Test
    void aPhoneGetsFewOfThemAndItsOwnerTheirCodesAllTheSame() {
        CodeBudgets budgets = PORTAL.bean(CodeBudgets.class);
        var phone = new PhoneNumber(phone());
        for (int asked = 0; asked < 5; asked++) {
            assertThat(budgets.allow("receipt", Somewhere.inTheCity(), phone)).isTrue();
        }

        assertThat(budgets.allow("receipt", Somewhere.inTheCity(), phone)).isFalse();
        assertThat(ask(phone.digits(), visitor(), Somewhere.inTheCity(), "MINE", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    private CodeOutcome ask(String phone, Visitor visitor, AddressBlock from, String about, @Nullable UUID subject) {
        return codes.send(new CodeRequest("查看预约", new PhoneNumber(phone), visitor, from, about, subject));
    }

    private String phone() {
        return "1000009%04d".formatted(++phones);
    }

    private static Visitor visitor() {
        return new Visitor(UUID.randomUUID().toString());
    }
}
