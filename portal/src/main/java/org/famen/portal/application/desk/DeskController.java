package org.famen.portal.application.desk;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** Applications at the desk. What somebody typed is never lost to what somebody else did. */
@Hidden
@ForStaff({Role.RECEPTION, Role.LAWYER, Role.MANAGER})
@Controller(DeskController.APPLICATIONS)
class DeskController {
    static final String APPLICATIONS = "/desk/applications";

    private final ApplicationDesk desk;
    private final Cases cases;
    private final Forms forms;

    DeskController(ApplicationDesk desk, Cases cases, Forms forms) {
        this.desk = desk;
        this.cases = cases;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.RECEPTION, Role.LAWYER, Role.MANAGER},
            entry = "applications",
            place = 15,
            shortcut = "a")
    @Blocking
    HttpResponse<String> list(
            HttpRequest<?> request,
            Member member,
            @QueryValue Optional<String> ended,
            @QueryValue Optional<String> page) {
        int number = page.filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        return forms.page(request, "application/desk", cases.list(member, ended.isEmpty(), number));
    }

    @Get("/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id, @QueryValue Optional<String> done) {
        Application application = desk.read(member, id).orElseThrow(DeskController::nothing);
        String problem = done.isPresent() ? "done" : "";
        return forms.page(
                request,
                "application/case",
                cases.page(member, application, StepForm.EMPTY, FieldErrors.NONE, problem));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> step(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        StepForm form = StepForm.read(forms.accept(request, body));
        Application application = desk.find(member, id).orElseThrow(DeskController::nothing);
        Cases.Result result = cases.take(member, application, form);
        if (result.isDone()) {
            return HttpResponse.seeOther(URI.create(APPLICATIONS + "/" + id + "?done=1"));
        }
        Application now = desk.read(member, id).orElseThrow(DeskController::nothing);
        return forms.page(
                result.errors().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY,
                request,
                "application/case",
                cases.page(member, now, form, result.errors(), result.problem()));
    }

    private static HttpStatusException nothing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such application of theirs");
    }
}
