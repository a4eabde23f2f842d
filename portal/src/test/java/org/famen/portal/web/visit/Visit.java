package org.famen.portal.web.visit;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one visit cost.
 *
 * @param requests that went over the line
 * @param bytes of their answers, headers included
 * @param firstPaint milliseconds until something of the page was there (First Contentful Paint)
 * @param largestPaint milliseconds until the largest part was there (Largest Contentful Paint)
 * @param shift how much moved by itself (Cumulative Layout Shift)
 */
record Visit(long requests, long bytes, double firstPaint, double largestPaint, double shift) {

    /** The middle of each figure by itself. */
    static Visit median(List<Visit> visits) {
        return new Visit(
                (long) middle(visits, Visit::requests),
                (long) middle(visits, Visit::bytes),
                middle(visits, Visit::firstPaint),
                middle(visits, Visit::largestPaint),
                middle(visits, Visit::shift));
    }

    private static double middle(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return visits.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(visits.size() / 2);
    }
}
