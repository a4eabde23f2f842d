package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges the trades of a claim. Source: the Supreme People's Court's rules on false statements, see {@link Rules}.
 *
 * @param trades in the order of their days, those of one day as they were given (article 30: all accounts together, in the
 *     order of time)
 * @param estimate empty when no share is inside
 * @param missing shares that were sold without having been bought; 0 for {@link Inducement#SELL}, where a purchase needs no
 *     sale before it
 */
public record LossCalculation(List<JudgedTrade> trades, Optional<Estimate> estimate, long missing) {

    public LossCalculation {
        trades = List.copyOf(trades);
        requireNonNull(estimate, "estimate is null");
    }

    static LossCalculation of(Claim claim) {
        List<Trade> inOrder =
                claim.trades().stream().sorted(Comparator.comparing(Trade::day)).toList();
        FifoMatcher ledger = FifoMatcher.of(claim, inOrder);
        List<JudgedTrade> judged =
                inOrder.stream().map(trade -> judge(claim, trade, ledger)).toList();
        return new LossCalculation(
                judged, estimate(claim, judged), claim.inducement() == Inducement.BUY ? ledger.undoneTooMany() : 0);
    }

    private static JudgedTrade judge(Claim claim, Trade trade, FifoMatcher ledger) {
        Inducement inducement = claim.inducement();
        Verdict verdict =
                Verdict.of(trade.side() == inducement.induced(), claim.days().phase(trade.day()));
        return new JudgedTrade(
                trade, verdict, verdict.inside() ? ledger.counted(trade) : 0, verdict.article(inducement));
    }

    private static Optional<Estimate> estimate(Claim claim, List<JudgedTrade> judged) {
        List<JudgedTrade> induced = counted(judged, Verdict.INDUCED);
        List<JudgedTrade> undoing = counted(judged, Verdict.RECKONED);
        long shares = shares(induced);
        if (shares == 0) {
            return Optional.empty();
        }
        long undone = shares(undoing);
        long left = shares - undone;
        BigDecimal average = average(induced, shares);
        Optional<BigDecimal> undoneAverage =
                Optional.of(undoing).filter(some -> !some.isEmpty()).map(some -> average(some, undone));
        boolean known = claim.days().benchmark().isPresent();
        return Optional.of(new Estimate(
                shares,
                undone,
                left,
                shown(average, 4),
                undoneAverage.map(price -> shown(price, 4)),
                known ? Optional.of(loss(claim, average, undoneAverage, undone)) : Optional.empty(),
                known && (left == 0 || claim.benchmarkPrice().isPresent())
                        ? Optional.of(loss(claim, average, claim.benchmarkPrice(), left))
                        : Optional.empty()));
    }

    /** Bought too dear, or sold too cheap, by so much. */
    private static BigDecimal loss(Claim claim, BigDecimal average, Optional<BigDecimal> against, long shares) {
        BigDecimal difference = against.map(average::subtract).orElse(BigDecimal.ZERO);
        BigDecimal loss = claim.inducement() == Inducement.BUY ? difference : difference.negate();
        return shown(loss.multiply(BigDecimal.valueOf(shares)), 2);
    }

    private static List<JudgedTrade> counted(List<JudgedTrade> judged, Verdict verdict) {
        return judged.stream()
                .filter(trade -> trade.verdict() == verdict && trade.counted() > 0)
                .toList();
    }

    private static long shares(List<JudgedTrade> trades) {
        return trades.stream().mapToLong(JudgedTrade::counted).sum();
    }

    private static BigDecimal average(List<JudgedTrade> trades, long shares) {
        return trades.stream()
                .map(judged -> judged.trade().price().multiply(BigDecimal.valueOf(judged.counted())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(shares), MathContext.DECIMAL64);
    }

    private static BigDecimal shown(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
