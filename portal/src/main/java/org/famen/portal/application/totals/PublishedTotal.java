package org.famen.portal.application.totals;

import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A total as everybody may read it: {@code <5} for a few, so that nobody is told from a number, and none of the parts where
 * what is left over when the others are subtracted would say how few they are (GB/T 37964-2019 asks for groups that hide the one).
 *
 * @param key {@code wages}, as the words have it
 */
public record PublishedTotal(String key, String received, String open, String helped, String refused) {
    private static final int FEW = 5;
    private static final String HIDDEN = "-";

    static PublishedTotal of(MatterTotal total) {
        boolean told = isTold(total);
        return new PublishedTotal(
                total.matter().toLowerCase(Locale.ROOT),
                published(total.received()),
                told ? published(total.open()) : HIDDEN,
                told ? published(total.helped()) : HIDDEN,
                told ? published(total.refused()) : HIDDEN);
    }

    static boolean isFew(long count) {
        return count > 0 && count < FEW;
    }

    private static String published(long count) {
        return isFew(count) ? "<" + FEW : Long.toString(count);
    }

    /** Whether each of the few may still be as many as {@code <5} says, the others of them being one at the least. */
    private static boolean isTold(MatterTotal total) {
        if (isFew(total.received())) {
            return true;
        }
        long[] few = parts(total).filter(PublishedTotal::isFew).toArray();
        long left = total.received() - parts(total).filter(part -> !isFew(part)).sum();
        return few.length == 0 || left - (few.length - 1) >= FEW - 1;
    }

    private static LongStream parts(MatterTotal total) {
        return LongStream.of(total.open(), total.helped(), total.refused());
    }
}
