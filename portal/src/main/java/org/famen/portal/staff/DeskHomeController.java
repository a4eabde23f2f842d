package org.famen.portal.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** Where the desk begins: what one's roles allow. */
@Hidden
@Controller("/desk")
class DeskHomeController {
    private final Forms forms;

    DeskHomeController(Forms forms) {
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff({Role.RECEPTION, Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR})
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member) {
        return forms.page(request, "staff/home", new DeskHomePage(member.name()));
    }

    /** What leads on from there is in the frame. */
    record DeskHomePage(String name) {}
}
