package org.famen.portal.enforcement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Function;
import org.famen.content.enforcement.EnforcementCase;
import org.famen.portal.statistic.BarChart;

/**
 * Decided cases counted.
 *
 * @param inTime how many were put right by their day
 * @param rules how many led to a rule
 */
public record CaseCounts(long all, long inTime, long rules, BarChart byType, BarChart byDepartment, BarChart byYear) {

    static CaseCounts of(List<EnforcementCase> cases) {
        return new CaseCounts(
                cases.size(),
                cases.stream().filter(each -> !each.isLate()).count(),
                cases.stream().filter(each -> each.rule().isPresent()).count(),
                by(cases, each -> each.type().label()),
                by(cases, EnforcementCase::department),
                by(cases, each -> each.closedOn().getYear() + "年"));
    }

    private static BarChart by(List<EnforcementCase> cases, Function<EnforcementCase, String> name) {
        return BarChart.counts(cases.stream().collect(groupingBy(name, counting())));
    }
}
