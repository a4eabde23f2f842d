package org.famen.portal.enforcement.ledger;

import java.util.List;
import java.util.Objects;
import org.famen.content.event.Event;
import org.famen.portal.web.format.Csv;

/** Closed entries as rows of {@code enforcement-cases.csv}, see docs/content.md; an editor reads them over and gives them titles. */
final class LedgerTable {
    private LedgerTable() {}

    static String closed(List<LedgerEntry> entries) {
        Csv csv = new Csv("编号", "标题", "部门", "问题类型", "来源", "发现日期", "问题", "整改措施", "整改期限", "办结日期", "证明材料", "建章立制");
        entries.stream()
                .filter(entry -> entry.state() == LedgerState.CLOSED)
                .forEach(entry -> csv.row(
                        "ledger-" + entry.number(),
                        "",
                        entry.department(),
                        Objects.requireNonNull(entry.problemType()).label(),
                        entry.source().label(),
                        entry.foundOn(),
                        entry.problem(),
                        entry.measure(),
                        entry.dueOn(),
                        Objects.requireNonNull(entry.closedAt())
                                .atZone(Event.ZONE)
                                .toLocalDate(),
                        entry.evidence(),
                        entry.rule()));
        return csv.toString();
    }
}
