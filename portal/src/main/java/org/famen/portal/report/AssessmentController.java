package org.famen.portal.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.famen.content.city.CityContent;
import org.famen.content.report.Indicator;
import org.famen.content.report.OnSiteSession;
import org.famen.portal.protection.Costly;
import org.famen.portal.statistic.BarChart;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Who accounted in person, and by what the rule of law in government is measured. */
@Hidden
@Controller("/reports")
class AssessmentController {
    private final CityContent city;
    private final Pages pages;
    private final Clock clock;

    AssessmentController(CityContent city, Pages pages, Clock clock) {
        this.city = city;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/sessions")
    @Produces(Html.UTF_8)
    HttpResponse<String> sessions(HttpRequest<?> request) {
        List<OnSiteSession> sessions = all();
        return pages.ok(
                request,
                "report/sessions",
                new SessionsPage(
                        sessions,
                        BarChart.counts(sessions.stream()
                                .collect(groupingBy(session -> session.rating().label(), counting()))),
                        SessionsPage.years(sessions, city.reportingBodies())));
    }

    @Get("/sessions.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> sessionsCsv() {
        Csv csv = new Csv("编号", "单位", "职务", "年度", "日期", "地点", "提问", "评议");
        all().forEach(session -> csv.row(
                session.id(),
                session.body(),
                session.post(),
                session.year(),
                session.on(),
                session.place(),
                String.join("；", session.asked()),
                session.rating().label()));
        return CsvDownload.of(csv.toString(), "report-sessions.csv");
    }

    @Get("/indicators")
    @Produces(Html.UTF_8)
    HttpResponse<String> indicators(HttpRequest<?> request) {
        return pages.ok(
                request,
                "report/indicators",
                new IndicatorsPage(IndicatorsPage.bySet(city.bureau().indicators()), LocalDate.now(clock)));
    }

    @Get("/indicators.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> indicatorsCsv() {
        Csv csv = new Csv("编号", "类别", "指标", "目标", "现状", "状态", "证明材料", "牵头单位", "期限");
        for (Indicator indicator : city.bureau().indicators()) {
            csv.row(
                    indicator.id(),
                    indicator.set(),
                    indicator.title(),
                    indicator.wanted(),
                    indicator.reached(),
                    indicator.state().label(),
                    indicator.evidence().orElse(""),
                    indicator.leader(),
                    indicator.dueOn());
        }
        return CsvDownload.of(csv.toString(), "indicators.csv");
    }

    private List<OnSiteSession> all() {
        return city.bureau().sessions().stream()
                .sorted(Comparator.comparing(OnSiteSession::on).reversed())
                .toList();
    }
}
