package org.famen.portal.campaign;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.content.campaign.Campaign;
import org.famen.content.campaign.Goal;
import org.famen.content.city.CityContent;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.portal.library.Library;
import org.famen.portal.operations.Blocking;
import org.famen.portal.pagelist.PageFilter;
import org.famen.portal.pagelist.PageLists;
import org.famen.portal.pagelist.PageQuery;
import org.famen.portal.protection.Costly;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;
import org.famen.portal.web.format.Markdown;

/** Campaigns and what belongs to each. */
@Hidden
@Controller
class CampaignController {
    private static final int EVENTS = 12;

    private final CityContent city;
    private final Library library;
    private final PageLists lists;
    private final Highlights highlights;
    private final Markdown markdown;
    private final Pages pages;
    private final Clock clock;

    CampaignController(
            CityContent city,
            Library library,
            PageLists lists,
            Highlights highlights,
            Markdown markdown,
            Pages pages,
            Clock clock) {
        this.city = city;
        this.library = library;
        this.lists = lists;
        this.highlights = highlights;
        this.markdown = markdown;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/campaigns")
    @Produces(Html.UTF_8)
    HttpResponse<String> list(HttpRequest<?> request) {
        return pages.ok(request, "campaign/campaigns", new CampaignsPage(all(), LocalDate.now(clock)));
    }

    /** A goal a row. */
    @Get("/campaigns.csv")
    @Costly(Costly.Work.DOCUMENT)
    @Produces(Csv.MEDIA_TYPE)
    HttpResponse<String> csv() {
        Csv csv = new Csv("编号", "标题", "开始", "结束", "牵头单位", "目标", "应完成", "已完成", "单位");
        for (Campaign campaign : all()) {
            for (Goal goal : campaign.goals()) {
                csv.row(
                        campaign.id(),
                        campaign.title(),
                        campaign.from(),
                        campaign.until(),
                        campaign.leader(),
                        goal.text(),
                        goal.wanted(),
                        goal.reached(),
                        goal.unit());
            }
        }
        return CsvDownload.of(csv.toString(), "campaigns.csv");
    }

    @Get("/campaign/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, String id) {
        Campaign campaign = library.page(PageKind.CAMPAIGN.id(id))
                .map(page -> page.detail(Campaign.class))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such campaign"));
        return pages.ok(
                request,
                "campaign/campaign",
                new CampaignPage(
                        campaign,
                        markdown.toHtml(campaign.body()),
                        LocalDate.now(clock),
                        events(campaign),
                        highlights.of(campaign.figures())));
    }

    private List<Campaign> all() {
        return city.bureau().campaigns().stream()
                .sorted(Comparator.comparing(Campaign::from).reversed())
                .toList();
    }

    private List<PageDocument> events(Campaign campaign) {
        return campaign.series().isEmpty()
                ? List.of()
                : lists.find(PageQuery.of(PageKind.EVENT, List.of(PageFilter.SERIES))
                                .choosing(Map.of(PageFilter.SERIES, Set.copyOf(campaign.series())))
                                .first(EVENTS))
                        .pages();
    }
}
