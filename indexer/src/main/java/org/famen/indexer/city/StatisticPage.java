package org.famen.indexer.city;

import java.util.Optional;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;

/** The page of a series of figures. */
final class StatisticPage {
    private StatisticPage() {}

    static PageDocument of(Statistic statistic) {
        return new PageBuilder(PageKind.STATISTIC, statistic, statistic.title())
                .subkind("统计数据")
                .summary(statistic.definition())
                .fact("分子", statistic.numerator())
                .fact("分母", statistic.denominator())
                .fact("单位", statistic.unit())
                .fact("定义", statistic.definition())
                .fact("来源", statistic.source())
                .fact("时期", periods(statistic))
                .issuer(statistic.source())
                .topics(statistic.topics())
                .build();
    }

    private static String periods(Statistic statistic) {
        Optional<String> first =
                statistic.values().stream().map(StatisticValue::period).min(String::compareTo);
        Optional<String> last =
                statistic.values().stream().map(StatisticValue::period).max(String::compareTo);
        return first.map(from -> from.equals(last.orElse(from)) ? from : from + " 至 " + last.get())
                .orElse("");
    }
}
