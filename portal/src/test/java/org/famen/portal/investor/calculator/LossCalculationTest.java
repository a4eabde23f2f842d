package org.famen.portal.investor.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statement is of 2024-03-04, the disclosure of 2024-06-03, the benchmark day is 2024-07-15. */
class LossCalculationTest {
    private static final LocalDate STATEMENT = LocalDate.of(2024, 3, 4);
    private static final LocalDate DISCLOSURE = LocalDate.of(2024, 6, 3);
    private static final LocalDate BENCHMARK = LocalDate.of(2024, 7, 15);
    private static final KeyDates DAYS = new KeyDates(STATEMENT, DISCLOSURE, Optional.of(BENCHMARK));

    @ParameterizedTest
    @CsvSource({
        "2024-03-03, BEFORE",
        "2024-03-04, DECEIVED",
        "2024-06-02, DECEIVED",
        "2024-06-03, RECKONED",
        "2024-07-15, RECKONED",
        "2024-07-16, AFTER"
    })
    void theStatementsDayTheDisclosuresAndTheBenchmarksBelongToWhatFollows(LocalDate day, KeyDates.Phase phase) {
        assertThat(DAYS.phase(day)).isEqualTo(phase);
    }

    @Test
    void withoutABenchmarkDayEverythingFromTheDisclosureOnIsOpen() {
        var open = new KeyDates(STATEMENT, DISCLOSURE, Optional.empty());

        assertThat(open.phase(DISCLOSURE.minusDays(1))).isEqualTo(KeyDates.Phase.DECEIVED);
        assertThat(open.phase(DISCLOSURE)).isEqualTo(KeyDates.Phase.OPEN);
        assertThat(open.phase(DISCLOSURE.plusYears(2))).isEqualTo(KeyDates.Phase.OPEN);
    }

    @Test
    void daysOutOfOrderAreNoDays() {
        assertThatThrownBy(() -> new KeyDates(STATEMENT, STATEMENT, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyDates(STATEMENT, DISCLOSURE, Optional.of(DISCLOSURE.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new KeyDates(STATEMENT, DISCLOSURE, Optional.of(DISCLOSURE)).phase(DISCLOSURE))
                .isEqualTo(KeyDates.Phase.RECKONED);
    }

    @ParameterizedTest
    @CsvSource({
        "BUY,  BUY,  2024-03-01, TOO_EARLY, 12",
        "BUY,  BUY,  2024-03-04, INDUCED, 11",
        "BUY,  BUY,  2024-05-31, INDUCED, 11",
        "BUY,  BUY,  2024-06-03, TOO_LATE, 12",
        "BUY,  BUY,  2024-08-01, TOO_LATE, 12",
        "BUY,  SELL, 2024-03-01, BEFORE_ALL, 11",
        "BUY,  SELL, 2024-05-31, UNDONE, 27",
        "BUY,  SELL, 2024-06-03, RECKONED, 27",
        "BUY,  SELL, 2024-07-15, RECKONED, 27",
        "BUY,  SELL, 2024-07-16, AFTER_BENCHMARK, 27",
        "SELL, SELL, 2024-03-01, TOO_EARLY, 12",
        "SELL, SELL, 2024-03-04, INDUCED, 11",
        "SELL, SELL, 2024-06-03, TOO_LATE, 12",
        "SELL, BUY,  2024-05-31, UNDONE, 28",
        "SELL, BUY,  2024-06-03, RECKONED, 28",
        "SELL, BUY,  2024-07-16, AFTER_BENCHMARK, 28"
    })
    void aTradeIsJudgedByItsDay(Inducement inducement, Side side, LocalDate day, Verdict verdict, String article) {
        JudgedTrade judged = reckon(inducement, "", trade(1, day.toString(), side, 100, "10"))
                .trades()
                .getFirst();

        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.article()).isEqualTo(article);
    }

    /** 1,000 at 10; 400 sold at 7 in time; 600 left, benchmark price 6.50: 3 × 400 + 3.5 × 600. */
    @Test
    void theLossIsThatOfWhatWasSoldInTimeAndOfWhatWasLeft() {
        LossCalculation reckoning = reckon(
                Inducement.BUY,
                "6.5",
                trade(1, "2024-04-01", Side.BUY, 1_000, "10"),
                trade(2, "2024-06-20", Side.SELL, 400, "7"));
        Estimate estimate = reckoning.estimate().orElseThrow();

        assertThat(estimate.shares()).isEqualTo(1_000);
        assertThat(estimate.undone()).isEqualTo(400);
        assertThat(estimate.left()).isEqualTo(600);
        assertThat(estimate.undoneLoss()).contains(new BigDecimal("1200.00"));
        assertThat(estimate.leftLoss()).contains(new BigDecimal("2100.00"));
        assertThat(estimate.total()).contains(new BigDecimal("3300.00"));
        assertThat(estimate.isLoss()).isTrue();
    }

    @Test
    void whatWasSoldBeforeTheDisclosureDoesNotCount() {
        LossCalculation reckoning = reckon(
                Inducement.BUY,
                "6.5",
                trade(1, "2024-04-01", Side.BUY, 1_000, "10"),
                trade(2, "2024-05-06", Side.SELL, 700, "9"));

        assertThat(counted(reckoning)).containsExactly(300L, 0L);
        assertThat(reckoning.trades().getFirst().isPartly()).isTrue();
        assertThat(reckoning.estimate().orElseThrow().total()).contains(new BigDecimal("1050.00"));
    }

    @Test
    void sharesFromBeforeTheStatementAreSoldFirst() {
        LossCalculation reckoning = reckon(
                Inducement.BUY,
                "6.5",
                trade(1, "2023-12-01", Side.BUY, 500, "20"),
                trade(2, "2024-04-01", Side.BUY, 500, "10"),
                trade(3, "2024-06-20", Side.SELL, 600, "7"));

        assertThat(counted(reckoning)).containsExactly(0L, 500L, 100L);
        assertThat(reckoning.estimate().orElseThrow().undoneLoss()).contains(new BigDecimal("300.00"));
        assertThat(reckoning.estimate().orElseThrow().leftLoss()).contains(new BigDecimal("1400.00"));
    }

    @Test
    void sharesBoughtAfterTheDisclosureAreSoldLast() {
        LossCalculation reckoning = reckon(
                Inducement.BUY,
                "6.5",
                trade(1, "2024-04-01", Side.BUY, 500, "10"),
                trade(2, "2024-06-04", Side.BUY, 500, "8"),
                trade(3, "2024-06-20", Side.SELL, 600, "7"));

        assertThat(counted(reckoning)).containsExactly(500L, 0L, 500L);
        assertThat(reckoning.estimate().orElseThrow().left()).isZero();
    }

    @Test
    void whatIsSoldAfterTheBenchmarkDayWasLeftOnIt() {
        Estimate estimate = reckon(
                        Inducement.BUY,
                        "6.5",
                        trade(1, "2024-04-01", Side.BUY, 100, "10"),
                        trade(2, "2024-09-02", Side.SELL, 100, "3"))
                .estimate()
                .orElseThrow();

        assertThat(estimate.left()).isEqualTo(100);
        assertThat(estimate.total()).contains(new BigDecimal("350.00"));
        assertThat(estimate.undoneAverage()).isEmpty();
    }

    @Test
    void averagesAreWeightedByShares() {
        Estimate estimate = reckon(
                        Inducement.BUY,
                        "1",
                        trade(1, "2024-04-01", Side.BUY, 100, "10"),
                        trade(2, "2024-04-02", Side.BUY, 200, "11"))
                .estimate()
                .orElseThrow();

        assertThat(estimate.average()).isEqualByComparingTo("10.6667");
        // Reckoned with the exact average, and rounded once.
        assertThat(estimate.total()).contains(new BigDecimal("2900.00"));
    }

    @Test
    void whoSoldTooCheapLosesTheOtherWayRound() {
        LossCalculation reckoning = reckon(
                Inducement.SELL,
                "9",
                trade(1, "2023-12-01", Side.BUY, 1_000, "8"),
                trade(2, "2024-04-01", Side.SELL, 1_000, "6"),
                trade(3, "2024-06-20", Side.BUY, 400, "8.5"));
        Estimate estimate = reckoning.estimate().orElseThrow();

        assertThat(counted(reckoning)).containsExactly(0L, 1_000L, 400L);
        assertThat(estimate.undoneLoss()).contains(new BigDecimal("1000.00"));
        assertThat(estimate.leftLoss()).contains(new BigDecimal("1800.00"));
        assertThat(reckoning.missing()).isZero();
    }

    @Test
    void anOldSaleDoesNotWaitForWhatIsBoughtBack() {
        LossCalculation reckoning = reckon(
                Inducement.SELL,
                "9",
                trade(1, "2023-12-01", Side.SELL, 1_000, "8"),
                trade(2, "2024-04-01", Side.SELL, 100, "6"),
                trade(3, "2024-06-20", Side.BUY, 100, "8"));

        assertThat(counted(reckoning)).containsExactly(0L, 100L, 100L);
    }

    @Test
    void aGainIsNoLoss() {
        Estimate estimate = reckon(Inducement.BUY, "12", trade(1, "2024-04-01", Side.BUY, 100, "10"))
                .estimate()
                .orElseThrow();

        assertThat(estimate.total()).contains(new BigDecimal("-200.00"));
        assertThat(estimate.isLoss()).isFalse();
    }

    @Test
    void withoutABenchmarkPriceTheSumStaysOpenUnlessNothingIsLeft() {
        Trade bought = trade(1, "2024-04-01", Side.BUY, 100, "10");

        assertThat(reckon(Inducement.BUY, "", bought).estimate().orElseThrow().total())
                .isEmpty();
        assertThat(reckon(Inducement.BUY, "", bought, trade(2, "2024-06-03", Side.SELL, 100, "9"))
                        .estimate()
                        .orElseThrow()
                        .total())
                .contains(new BigDecimal("100.00"));
    }

    @Test
    void withoutABenchmarkDayOnlyTheSharesAreTold() {
        LossCalculation reckoning = LossCalculation.of(new Claim(
                Inducement.BUY,
                new KeyDates(STATEMENT, DISCLOSURE, Optional.empty()),
                Optional.of(new BigDecimal("6.5")),
                List.of(trade(1, "2024-04-01", Side.BUY, 100, "10"), trade(2, "2024-06-20", Side.SELL, 40, "7"))));

        assertThat(reckoning.trades()).extracting(JudgedTrade::verdict).containsExactly(Verdict.INDUCED, Verdict.OPEN);
        assertThat(reckoning.estimate().orElseThrow().shares()).isEqualTo(100);
        assertThat(reckoning.estimate().orElseThrow().total()).isEmpty();
    }

    @Test
    void nothingInsideIsNoEstimate() {
        LossCalculation outside = reckon(Inducement.BUY, "6", trade(1, "2024-07-01", Side.BUY, 100, "10"));
        LossCalculation usedUp = reckon(
                Inducement.BUY,
                "6",
                trade(1, "2024-04-01", Side.BUY, 100, "10"),
                trade(2, "2024-04-02", Side.SELL, 100, "9"));

        assertThat(outside.estimate()).isEmpty();
        assertThat(usedUp.estimate()).isEmpty();
        assertThat(usedUp.trades().getFirst().isUsedUp()).isTrue();
    }

    @Test
    void tradesAreSortedByDayAndThoseOfOneDayStay() {
        LossCalculation reckoning = reckon(
                Inducement.BUY,
                "6",
                trade(1, "2024-04-02", Side.SELL, 100, "9"),
                trade(2, "2024-04-01", Side.BUY, 100, "10"),
                trade(3, "2024-04-02", Side.BUY, 50, "9"));

        assertThat(reckoning.trades())
                .extracting(judged -> judged.trade().line())
                .containsExactly(2, 1, 3);
        assertThat(counted(reckoning)).containsExactly(0L, 0L, 50L);
    }

    @Test
    void sharesSoldThatWereNeverBoughtAreTold() {
        assertThat(reckon(
                                Inducement.BUY,
                                "6",
                                trade(1, "2024-04-01", Side.BUY, 100, "10"),
                                trade(2, "2024-06-20", Side.SELL, 250, "7"))
                        .missing())
                .isEqualTo(150);
    }

    private static LossCalculation reckon(Inducement inducement, String benchmarkPrice, Trade... trades) {
        Optional<BigDecimal> price =
                Optional.of(benchmarkPrice).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        return LossCalculation.of(
                new Claim(inducement, DAYS, price, Stream.of(trades).toList()));
    }

    private static Trade trade(int line, String day, Side side, long shares, String price) {
        return new Trade(line, LocalDate.parse(day), side, shares, new BigDecimal(price));
    }

    private static List<Long> counted(LossCalculation reckoning) {
        return reckoning.trades().stream().map(JudgedTrade::counted).toList();
    }
}
