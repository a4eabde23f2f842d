package org.famen.portal.mechanism;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import org.famen.content.city.CityContent;
import org.famen.content.mechanism.Level;
import org.famen.content.mechanism.Mechanism;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationKind;
import org.famen.portal.operations.Blocking;
import org.famen.portal.statistic.Highlights;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The mechanism, with the directory counted. */
@Hidden
@Controller("/mechanism")
class MechanismController {
    private final CityContent city;
    private final Highlights highlights;
    private final Pages pages;

    MechanismController(CityContent city, Highlights highlights, Pages pages) {
        this.city = city;
        this.highlights = highlights;
        this.pages = pages;
    }

    /** A city that has not told leads to all that it does. */
    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request) {
        return city.bureau()
                .mechanism()
                .<HttpResponse<?>>map(mechanism -> pages.ok(request, "mechanism/mechanism", page(mechanism)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/services")));
    }

    private MechanismPage page(Mechanism mechanism) {
        List<MechanismPage.Row> rows =
                mechanism.levels().stream().map(this::row).toList();
        return new MechanismPage(
                mechanism,
                rows,
                Drawing.of(
                        mechanism,
                        rows.stream().map(MechanismPage.Row::organisations).toList()),
                highlights.of(mechanism.figures()));
    }

    private MechanismPage.Row row(Level level) {
        List<Organisation> there = city.organisations().stream()
                .filter(organisation -> organisation.level() == level.level())
                .toList();
        return new MechanismPage.Row(
                level,
                there.size(),
                there.stream()
                        .filter(organisation -> organisation.kind() == OrganisationKind.MEDIATION_COMMITTEE)
                        .count());
    }
}
