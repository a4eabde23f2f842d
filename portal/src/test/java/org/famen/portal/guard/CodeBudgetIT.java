package org.famen.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
            Map.of("famen.guard.block-codes", 8, "famen.guard.hourly-codes", 20, "famen.guard.daily-codes", 60));
    private static final CodeOutcome WAIT = new CodeOutcome.Refused(CodeOutcome.Why.WAIT);
    private static final CodeOutcome CALL = new CodeOutcome.Refused(CodeOutcome.Why.CALL);

    private final PhoneCodes codes = PORTAL.bean(PhoneCodes.class);
    private final AddressBlock attacker = AddressBlock.of("192.0.2.66");
    private final AtomicInteger phones = new AtomicInteger();

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void startOnAnotherDay() {
        PORTAL.clock()
                .setTo(PORTAL.clock().instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
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

    /** From wherever: who knows a phone knows nothing of what its owner has booked. */
    @Test
    void whoBeginsForAnothersPhoneKeepsItsOwnerFromNothingThatIsBooked() {
        String phone = phone();
        for (int asked = 0; asked < 45; asked++) {
            AddressBlock block = AddressBlock.of("192.0.2." + asked % 3);
            codes.send(new CodeRequest(
                    "预约", new PhoneNumber(phone), visitor(), block, "hold-" + asked, true, UUID.randomUUID()));
            PORTAL.clock().advance(Duration.ofSeconds(asked == 29 ? 3_600 : 61));
        }

        assertThat(ask(phone, visitor(), Somewhere.inTheCity(), "MINE", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
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

    /** Five requests at once, of one cookie. */
    @Test
    void oneHoldSendsToTwoPhonesAndNoMoreWhenAllAreAskedForAtOnce() throws Exception {
        UUID hold = UUID.randomUUID();
        Visitor visitor = visitor();
        assertThat(sentAtOnce(() -> ask(phone(), visitor, attacker, hold.toString(), hold)))
                .isEqualTo(2);
    }

    @Test
    void aPhoneIsSentOneCodeAMinuteWhenAllAreAskedForAtOnce() throws Exception {
        String phone = phone();
        assertThat(sentAtOnce(() -> ask(
                        phone,
                        visitor(),
                        Somewhere.inTheCity(),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID())))
                .isEqualTo(1);
    }

    /** Who clicks five times, or whose five pages ask again, has had one. */
    @Test
    void whatIsAskedForAtOnceAndSentOnceIsCountedOnce() throws Exception {
        String phone = phone();
        AddressBlock home = Somewhere.inTheCity();
        UUID booking = UUID.randomUUID();
        assertThat(sentAtOnce(() -> ask(phone, visitor(), home, "MINE", booking)))
                .isEqualTo(1);

        for (int asked = 0; asked < 4; asked++) {
            PORTAL.clock().advance(Duration.ofSeconds(61));
            assertThat(ask(phone, visitor(), home, "MINE", booking)).isInstanceOf(CodeOutcome.Sent.class);
        }
    }

    /** Of two at once, who has looked at the clock later may be let in first; and clocks of portals differ. */
    @Test
    void aCodeOfAMomentLaterWasSentToo() {
        String phone = phone();
        Instant now = PORTAL.clock().instant();
        assertThat(ask(phone, visitor(), Somewhere.inTheCity(), "A", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
        PORTAL.clock().setTo(now.minusMillis(5));
        assertThat(ask(phone, visitor(), Somewhere.inTheCity(), "B", UUID.randomUUID()))
                .isEqualTo(WAIT);
        PORTAL.clock().setTo(now);
    }

    private static long sentAtOnce(Callable<CodeOutcome> asking) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(5)) {
            long sent = 0;
            for (Future<CodeOutcome> asked : crowd.invokeAll(Collections.nCopies(5, asking))) {
                sent += asked.get() instanceof CodeOutcome.Sent ? 1 : 0;
            }
            return sent;
        }
    }

    /** Whoever knows what is needed to ask for them, and sits in one place. */
    @Test
    void whoKnowsReferenceAndPhoneLeavesTheOwnerHalfOfTheirCodes() {
        String phone = phone();
        UUID booking = UUID.randomUUID();
        for (int asked = 0; asked < 7; asked++) {
            ask(phone, visitor(), attacker, "MINE", booking);
            PORTAL.clock().advance(Duration.ofSeconds(61));
        }

        assertThat(ask(phone, visitor(), Somewhere.inTheCity(), "MINE", booking))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    /** From wherever it is asked. */
    @Test
    void howOftenOneMayAskTellsNotWhetherThereIsABooking() {
        assertThat(answers(null)).isEqualTo(answers(UUID.randomUUID()));
    }

    /** Whoever knows a phone has all its codes for their place sent, and then tries references. */
    @Test
    void aPhoneThatHasHadItsCodesTellsNotWhichReferencesAreIts() {
        String phone = phone();
        for (int asked = 0; asked < 6; asked++) {
            ask(phone, visitor(), attacker, "hold-" + asked, UUID.randomUUID());
            PORTAL.clock().advance(Duration.ofSeconds(61));
        }

        assertThat(ask(phone, visitor(), attacker, "ITS", UUID.randomUUID())).isEqualTo(WAIT);
        assertThat(ask(phone, visitor(), attacker, "NOT", null)).isEqualTo(WAIT);
        assertThat(ask(phone(), visitor(), attacker, "NOT", null)).isInstanceOf(CodeOutcome.Sent.class);
    }

    private List<Boolean> answers(@Nullable UUID booking) {
        startOnAnotherDay();
        String phone = phone();
        return IntStream.range(0, 13)
                .mapToObj(asked -> {
                    PORTAL.clock().advance(Duration.ofSeconds(61));
                    return ask(phone, visitor(), Somewhere.inTheCity(), "REF-" + phone, booking)
                            instanceof CodeOutcome.Sent;
                })
                .toList();
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
        for (int asked = 0; asked < 20; asked++) {
            assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "h" + asked, UUID.randomUUID()))
                    .isInstanceOf(CodeOutcome.Sent.class);
        }

        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "h20", UUID.randomUUID()))
                .isEqualTo(CALL);
        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "none", null)).isEqualTo(CALL);
        PORTAL.clock().advance(Duration.ofHours(1));
        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "h21", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    /** What is refused takes nothing from them either. */
    @Test
    void whoDrainsTheBudgetByNewHoldsKeepsNobodyFromWhatTheyHaveBooked() {
        for (int asked = 0; asked < 16; asked++) {
            assertThat(begin("hold-" + asked)).isInstanceOf(CodeOutcome.Sent.class);
        }
        for (int asked = 16; asked < 40; asked++) {
            assertThat(begin("hold-" + asked)).isEqualTo(CALL);
        }

        assertThat(ask(phone(), visitor(), Somewhere.inTheCity(), "MINE", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    /** As many blocks as they like, all of which are a provider's customer's. */
    @Test
    void whoHasManyBlocksOfOneNetworkLeavesHalfToOthers() {
        for (int block = 0; block < 12; block++) {
            begin("hold-" + block, AddressBlock.of("2001:db8:%x::1".formatted(block)));
        }

        assertThat(begin("hold-12", AddressBlock.of("2001:db8:99::1"))).isEqualTo(CALL);
        for (int asked = 0; asked < 8; asked++) {
            assertThat(begin("hold-of-others-" + asked)).isInstanceOf(CodeOutcome.Sent.class);
        }
        assertThat(ask(phone(), visitor(), AddressBlock.of("2001:db8:99::1"), "MINE", UUID.randomUUID()))
                .isInstanceOf(CodeOutcome.Sent.class);
    }

    /** A receipt, which nobody needs, costs whoever has it sent no seat. */
    @Test
    void whoHasReceiptsSentKeepsNobodyFromACode() {
        CodeBudgets budgets = PORTAL.bean(CodeBudgets.class);
        int sent = 0;
        for (int asked = 0; asked < 40; asked++) {
            sent += budgets.allow("receipt", Somewhere.inTheCity(), new PhoneNumber(phone())) ? 1 : 0;
        }

        assertThat(sent).isEqualTo(10);
        assertThat(begin("hold")).isInstanceOf(CodeOutcome.Sent.class);
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
        for (int asked = 0; asked < 2; asked++) {
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
        return codes.send(new CodeRequest("查看预约", new PhoneNumber(phone), visitor, from, about, false, subject));
    }

    private CodeOutcome begin(String hold) {
        return begin(hold, Somewhere.inTheCity());
    }

    private CodeOutcome begin(String hold, AddressBlock from) {
        return codes.send(
                new CodeRequest("预约", new PhoneNumber(phone()), visitor(), from, hold, true, UUID.randomUUID()));
    }

    private String phone() {
        return "1000009%04d".formatted(phones.incrementAndGet());
    }

    private static Visitor visitor() {
        return new Visitor(UUID.randomUUID().toString());
    }
}
