package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs trades of the induced side with those that undo them, the oldest first (先进先出). The rules say nothing on which shares
 * a sale sells; courts take other ways too, so what rests on this is an estimate.
 */
final class FifoMatcher {
    private final Claim claim;
    /** Shares by the trade's place that still wait to be undone, the oldest first. */
    private final Deque<Lot> waiting = new ArrayDeque<>();
    /** Shares by the trade's place that take part. */
    private final Map<Trade, Long> counted = new HashMap<>();

    private long undoneTooMany;

    private record Lot(Trade trade, long shares) {}

    private FifoMatcher(Claim claim) {
        this.claim = requireNonNull(claim, "claim is null");
    }

    /** @param inOrder all trades of the claim in the order of their days */
    static FifoMatcher of(Claim claim, List<Trade> inOrder) {
        var matcher = new FifoMatcher(claim);
        inOrder.forEach(matcher::enter);
        return matcher;
    }

    /** See {@link JudgedTrade#counted()}. */
    long counted(Trade trade) {
        return counted.getOrDefault(trade, 0L);
    }

    /** Shares that were undone without a trade that they could have undone: something earlier is missing. */
    long undoneTooMany() {
        return undoneTooMany;
    }

    private void enter(Trade trade) {
        if (trade.side() != claim.inducement().induced()) {
            undo(trade);
        } else if (isInduced(trade)) {
            waiting.addLast(new Lot(trade, trade.shares()));
            counted.put(trade, trade.shares());
        } else if (trade.side() == Side.BUY) {
            // Shares that one holds are sold sooner or later; of sales, only the induced ones wait to be bought back.
            waiting.addLast(new Lot(trade, trade.shares()));
        }
    }

    private void undo(Trade trade) {
        long left = trade.shares();
        while (left > 0 && !waiting.isEmpty()) {
            Lot oldest = waiting.removeFirst();
            long taken = Math.min(left, oldest.shares());
            left -= taken;
            if (taken < oldest.shares()) {
                waiting.addFirst(new Lot(oldest.trade(), oldest.shares() - taken));
            }
            if (isInduced(oldest.trade())) {
                count(oldest.trade(), trade, taken);
            }
        }
        undoneTooMany += left;
    }

    private void count(Trade induced, Trade undoing, long shares) {
        if (claim.days().phase(undoing.day()) == KeyDates.Phase.DECEIVED) {
            counted.merge(induced, -shares, Long::sum);
        } else {
            counted.merge(undoing, shares, Long::sum);
        }
    }

    private boolean isInduced(Trade trade) {
        return trade.side() == claim.inducement().induced()
                && claim.days().phase(trade.day()) == KeyDates.Phase.DECEIVED;
    }
}
