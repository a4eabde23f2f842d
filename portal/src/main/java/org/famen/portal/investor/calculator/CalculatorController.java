package org.famen.portal.investor.calculator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** The calculator; it keeps nothing and needs neither index nor database. */
@Hidden
@Controller("/investors/calculator")
class CalculatorController {
    private static final String VIEW = "investor/calculator";

    private final Pages pages;
    private final Clock clock;

    CalculatorController(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> show(HttpRequest<?> request) {
        CalculatorForm form = CalculatorForm.of(request.getParameters());
        if (form.isBlank()) {
            return pages.ok(request, VIEW, new CalculatorPage(form, FieldErrors.NONE, Optional.empty()));
        }
        ClaimReader.Answer answer = ClaimReader.read(form, LocalDate.now(clock));
        return pages.status(
                answer.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                request,
                VIEW,
                new CalculatorPage(
                        form, new FieldErrors(answer.faults()), answer.claim().map(LossCalculation::of)));
    }
}
