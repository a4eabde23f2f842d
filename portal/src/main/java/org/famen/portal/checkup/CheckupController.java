package org.famen.portal.checkup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.checkup.CheckupField;
import org.famen.content.city.CityContent;
import org.famen.content.service.Service;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.SelfCheckPoints;
import org.famen.portal.protection.Addresses;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The self-check: its questions, field by field, and the risk card. What is answered travels in the address. */
@Hidden
@Controller(CheckupController.CHECKUP)
class CheckupController {
    static final String CHECKUP = "/checkup";
    private static final String CARD = CHECKUP + "/card";

    private final List<CheckupField> fields;
    private final CheckupCounts counts;
    private final Addresses addresses;
    private final SelfCheckPoints points;
    private final Timetables timetables;
    private final Pages pages;
    private final Clock clock;

    CheckupController(
            CityContent city,
            CheckupCounts counts,
            Addresses addresses,
            SelfCheckPoints points,
            Timetables timetables,
            Pages pages,
            Clock clock) {
        this.fields = city.checkup();
        this.counts = counts;
        this.addresses = addresses;
        this.points = points;
        this.timetables = timetables;
        this.pages = pages;
        this.clock = clock;
    }

    static String step(CheckupField field) {
        return CHECKUP + "/" + field.id();
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> start(HttpRequest<?> request) {
        return pages.ok(request, "checkup/start", new StartPage(fields));
    }

    @Get("/{id:[a-z0-9-]+}")
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request, String id) {
        CheckupField field = fields.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such field"));
        return pages.ok(request, "checkup/step", new StepPage(fields, field, answers(request)));
    }

    /** Counted once: what is counted already says so in its address, and so does whatever is reached from there. */
    @Get("/card")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> card(HttpRequest<?> request) {
        Answers answers = answers(request);
        if (answers.given().isEmpty()) {
            return HttpResponse.seeOther(URI.create(CHECKUP));
        }
        CardPage card = CardPage.of(fields, answers, LocalDate.now(clock));
        if (!answers.counted()) {
            counts.add(card, addresses.block(request));
            return HttpResponse.seeOther(URI.create(answers.afterCounting().address(CARD)));
        }
        return pages.ok(request, "checkup/card", card);
    }

    /** Which check-up the chosen points go to. */
    @Get("/book")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> take(HttpRequest<?> request) {
        List<String> ids = points.known(request.getParameters().getAll("points"));
        List<Service> services = timetables.now().servicesByTitle().stream()
                .filter(Service::company)
                .toList();
        return pages.ok(request, "checkup/take", new TakePage(services, points.inWords(ids), ids));
    }

    private Answers answers(HttpRequest<?> request) {
        return Answers.read(request.getParameters(), fields);
    }
}
