package org.famen.content.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a law as adopted on a date.
 *
 * @param title as printed, with 中华人民共和国 where the text has it
 * @param promulgatedOn 公布日期; null when the source names no date
 * @param effectiveFrom 施行日期; null when nothing that was read says it
 * @param effectiveTo last day plus one; null while nothing ends it
 * @param history lines under the title
 * @param printedContents what is printed before the body and comes again in it: the 目录, the title; empty where there is
 *     none
 * @param source file that the text was read from, as its reader named it
 */
public record LawVersion(
        String title,
        @Nullable LocalDate promulgatedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<HistoryEvent> history,
        List<String> printedContents,
        List<Part> body,
        String source) {

    public LawVersion {
        requireNonNull(title, "title is null");
        requireNonNull(source, "source is null");
        history = List.copyOf(history);
        printedContents = List.copyOf(printedContents);
        body = List.copyOf(body);
    }

    /** Every part, in the order of the text. */
    public Stream<Part> parts() {
        return body.stream().flatMap(Part::descend);
    }

    public Stream<Part.Article> articles() {
        return parts().filter(Part.Article.class::isInstance).map(Part.Article.class::cast);
    }

    public Stream<Part.Provision> provisions() {
        return parts().filter(Part.Provision.class::isInstance).map(Part.Provision.class::cast);
    }

    public LawVersion withDates(
            @Nullable LocalDate newPromulgatedOn,
            @Nullable LocalDate newEffectiveFrom,
            @Nullable LocalDate newEffectiveTo) {
        return new LawVersion(
                title, newPromulgatedOn, newEffectiveFrom, newEffectiveTo, history, printedContents, body, source);
    }
}
