package org.famen.portal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.report.OnSiteSession;
import org.famen.content.report.ReportingBody;
import org.famen.portal.statistic.BarChart;

/**
 * On-site sessions, the newest first.
 *
 * @param ratings how often each rating was given
 * @param years from whom on each level accounts were taken in person, the newest year first
 */
public record SessionsPage(List<OnSiteSession> sessions, BarChart ratings, List<Year> years) {
    /** @param levels how many of a level owe an account, and how many gave it in person */
    public record Year(int year, List<CoveragePage.LevelCount> levels) {}

    static List<Year> years(List<OnSiteSession> sessions, List<ReportingBody> bodies) {
        return sessions.stream()
                .map(OnSiteSession::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Year(
                        year,
                        Stream.of(
                                        level("city", false, year, sessions, bodies),
                                        level("county", true, year, sessions, bodies))
                                .filter(level -> level.owed() > 0)
                                .toList()))
                .toList();
    }

    private static CoveragePage.LevelCount level(
            String key, boolean ofDistrict, int year, List<OnSiteSession> sessions, List<ReportingBody> bodies) {
        Set<String> level = bodies.stream()
                .filter(body -> body.district().isPresent() == ofDistrict)
                .map(ReportingBody::id)
                .collect(Collectors.toSet());
        long present = sessions.stream()
                .filter(session -> session.year() == year)
                .map(OnSiteSession::bodyId)
                .filter(level::contains)
                .distinct()
                .count();
        return new CoveragePage.LevelCount(key, level.size(), present);
    }
}
