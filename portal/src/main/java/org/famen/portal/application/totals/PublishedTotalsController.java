package org.famen.portal.application.totals;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** Applications of a year for everybody, as a page and as a table. */
@Hidden
@Controller
class PublishedTotalsController {
    private final PublishedTotals totals;
    private final Pages pages;
    private final MessageSource messages;

    PublishedTotalsController(PublishedTotals totals, Pages pages, MessageSource messages) {
        this.totals = totals;
        this.pages = pages;
        this.messages = messages;
    }

    @Get("/figures/applications")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String year) {
        return pages.ok(request, "application/published", page(year));
    }

    @Get("/figures/applications.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Costly(Costly.Work.DOCUMENT)
    @Blocking
    HttpResponse<String> table(@QueryValue(defaultValue = "") String year) {
        PublishedTotalsPage page = page(year);
        Csv csv = new Csv("年份", "申请", "事项", "收到", "办理中", "给予援助或达成协议", "不予援助或不受理");
        page.kinds()
                .forEach(kind -> page.of(kind)
                        .forEach(total -> csv.row(
                                page.year(),
                                word("application.kind." + kind.key()),
                                word("application.matter." + total.key()),
                                total.received(),
                                total.open(),
                                total.helped(),
                                total.refused())));
        return CsvDownload.of(csv.toString(), "applications-" + page.year() + ".csv");
    }

    /** Of this year when another one is asked for than there is. */
    private PublishedTotalsPage page(String year) {
        int wanted = totals.years().stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .orElse(totals.years().getFirst());
        return new PublishedTotalsPage(wanted, totals.years(), totals.of(wanted));
    }

    private String word(String key) {
        return messages.getMessage(key, Locale.SIMPLIFIED_CHINESE).orElse(key);
    }
}
