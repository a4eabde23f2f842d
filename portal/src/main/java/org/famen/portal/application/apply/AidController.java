package org.famen.portal.application.apply;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.famen.content.city.CityContent;
import org.famen.content.parameter.ParameterTable;
import org.famen.portal.application.ApplicationNotice;
import org.famen.portal.application.ApplicationSettings;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Matter;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** What legal aid and mediation are. What is answered in the check is sent as a form, so that it stands in no address. */
@Hidden
@Controller
class AidController {
    private static final String LINE = "法律援助经济困难线";

    private final ParameterTable parameters;
    private final ApplicationSettings settings;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    AidController(CityContent city, ApplicationSettings settings, Forms forms, Pages pages, Clock clock) {
        this.parameters = new ParameterTable(city.parameters());
        this.settings = settings;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/legal-aid")
    @Produces(Html.UTF_8)
    HttpResponse<String> aid(HttpRequest<?> request) {
        return show(request, HttpStatus.OK, AidCheck.EMPTY, FieldErrors.NONE, Optional.empty());
    }

    @Post("/legal-aid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    HttpResponse<String> check(HttpRequest<?> request, @Body Map<String, Object> body) {
        AidCheck check = AidCheck.read(forms.accept(request, body));
        Optional<Matter> matter = Kind.LEGAL_AID.matter(check.matter());
        return matter.isEmpty()
                ? show(
                        request,
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        check,
                        FieldErrors.of("matter", "application_matter"),
                        Optional.empty())
                : show(request, HttpStatus.OK, check, FieldErrors.NONE, matter.map(check::verdict));
    }

    @Get("/mediation")
    @Produces(Html.UTF_8)
    HttpResponse<String> mediation(HttpRequest<?> request) {
        return pages.ok(request, "application/mediation", Kind.MEDIATION);
    }

    @Get("/privacy/{kind:legal-aid|mediation}")
    @Produces(Html.UTF_8)
    HttpResponse<String> privacy(HttpRequest<?> request, String kind) {
        Kind of = Kind.of(kind).orElseThrow();
        return pages.ok(
                request, "application/privacy", new NoticePage(of, ApplicationNotice.version(of), settings.keepDays()));
    }

    private HttpResponse<String> show(
            HttpRequest<?> request,
            HttpStatus status,
            AidCheck check,
            FieldErrors errors,
            Optional<AidCheck.Verdict> verdict) {
        var page = new AidPage(check, errors, verdict, parameters.at(LINE, LocalDate.now(clock)));
        return forms.page(status, request, "application/aid", page);
    }
}
