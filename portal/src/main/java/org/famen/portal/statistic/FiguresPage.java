package org.famen.portal.statistic;

import java.util.List;

/**
 * The dashboard.
 *
 * @param area whose figures are drawn by time
 * @param period whose figures are drawn by area
 * @param areas the city and its districts
 * @param periods all of the pace of the charts, the newest first
 * @param topics of the charts, for finding one's way
 */
public record FiguresPage(String area, String period, List<String> areas, List<String> periods, List<Topic> topics) {

    /** @param anchor part of the address that leads to it */
    public record Topic(String name, String anchor, List<Chart> charts) {}

    public boolean isEmpty() {
        return topics.isEmpty();
    }
}
