package org.famen.indexer.city;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.report.Report;
import org.famen.content.report.ReportKind;
import org.famen.content.report.ReportingBody;

/** The pages of reports, and one of each body that owes them. */
final class ReportPages {
    private final CityContent city;
    private final Map<String, ReportingBody> bodies;
    private final Map<String, List<Report>> byBody;

    ReportPages(CityContent city) {
        this.city = city;
        this.bodies =
                city.reportingBodies().stream().collect(toUnmodifiableMap(ReportingBody::id, Function.identity()));
        this.byBody = city.reports().stream().collect(groupingBy(Report::bodyId));
    }

    Stream<PageDocument> all() {
        return Stream.concat(
                city.reports().stream().map(this::report),
                city.reportingBodies().stream().map(this::body));
    }

    private PageDocument report(Report report) {
        Optional<ReportingBody> body = Optional.ofNullable(bodies.get(report.bodyId()));
        String name = body.map(ReportingBody::name).orElse("");
        return new PageBuilder(PageKind.REPORT, report, report.title())
                .subkind(report.kind().label())
                .body(report.text())
                .summary(report.text().isEmpty() ? name + " " + report.year() + " 年度" : "")
                .fact("单位", name)
                .fact("年度", Integer.toString(report.year()))
                .fact("发布日期", Days.say(report.publishedOn()))
                .fact("原文", report.link().map(URI::toString))
                .issuer(name)
                .region(body.flatMap(ReportingBody::district).orElse(""))
                .year(report.year())
                .date(report.publishedOn())
                .parent(PageKind.REPORT_BODY, Optional.of(report.bodyId()))
                .build();
    }

    private PageDocument body(ReportingBody body) {
        List<String> published = byBody.getOrDefault(body.id(), List.of()).stream()
                .map(Report::title)
                .toList();
        String owed =
                String.join("、", body.owes().stream().map(ReportKind::label).toList());
        return new PageBuilder(PageKind.REPORT_BODY, body, body.name() + "述法与法治政府建设报告")
                .subkind("报告单位")
                .summary(owed + "，自 " + body.since() + " 年度起，每年公开")
                .fact("单位", body.name())
                .fact("应报", owed)
                .fact("起始年度", Integer.toString(body.since()))
                .words(published)
                .issuer(body.name())
                .region(body.district().orElse(""))
                .build();
    }
}
