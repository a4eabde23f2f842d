package org.famen.portal.verify;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famen.portal.library.WatchAddress;

/**
 * A text with its citations.
 *
 * @param day whose law was asked for
 * @param citations in the order of the text
 * @param more whether the text has more of them than are looked at
 */
public record CheckedText(String text, LocalDate day, List<CheckedCitation> citations, boolean more) {
    public CheckedText {
        requireNonNull(text, "text is null");
        requireNonNull(day, "day is null");
        citations = List.copyOf(citations);
    }

    public long faults() {
        return citations.stream().filter(CheckedCitation::isFault).count();
    }

    /** What is known here of all that it cites, as one follows it: {@code 路灯法}, {@code 路灯法/8}. */
    public List<String> follows() {
        return citations.stream()
                .flatMap(citation -> citation.provisions().stream())
                .map(CheckedProvision::page)
                .filter(page -> !page.isEmpty())
                .map(WatchAddress::key)
                .distinct()
                .toList();
    }

    /** The text from begin to end, cut where citations stand. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < citations.size(); i++) {
            CheckedCitation citation = citations.get(i);
            segments.add(new Segment(text.substring(at, citation.start()), 0, false));
            segments.add(new Segment(citation.written(), i + 1, citation.isFault()));
            at = citation.end();
        }
        segments.add(new Segment(text.substring(at), 0, false));
        return segments.stream().filter(segment -> !segment.words().isEmpty()).toList();
    }

    /**
     * Words of the text.
     *
     * @param citation its number from 1; 0 for words between
     */
    public record Segment(String words, int citation, boolean fault) {}
}
