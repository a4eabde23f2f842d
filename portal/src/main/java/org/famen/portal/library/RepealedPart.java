package org.famen.portal.library;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.famen.content.index.BlockDocument;
import org.famen.content.index.PartEndDocument;
import org.famen.content.index.PartialRepeals;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article that is void on the day that was asked for, while its law is not, in the API.
 *
 * @param part 第一款; empty for the whole article
 * @param suspended whether it may apply again
 * @param until day from which it applies again; null where nothing says it
 * @param by the law or decision that says so
 */
@Serdeable
public record RepealedPart(
        String part,
        boolean suspended,
        LocalDate from,
        @Nullable LocalDate until,
        String by) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

    public static List<RepealedPart> of(List<BlockDocument> blocks, LocalDate day) {
        return PartialRepeals.on(day, blocks).stream().map(RepealedPart::of).toList();
    }

    public static RepealedPart of(PartEndDocument end) {
        return new RepealedPart(end.part(), end.suspended(), end.from(), end.until(), end.by());
    }

    /** {@code 第一款自2025年9月1日起废止}. */
    public static String words(PartEndDocument end) {
        return (end.part().isEmpty() ? "本条" : end.part()) + "自" + DAY.format(end.from()) + "起"
                + (end.suspended() ? "停止执行" : "废止");
    }
}
