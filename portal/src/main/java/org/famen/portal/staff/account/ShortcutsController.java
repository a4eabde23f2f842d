package org.famen.portal.staff.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;

/** Which letters lead where at the desk, and the switch that turns them off (WCAG 2.2, 2.1.4). */
@Hidden
@Controller("/desk/keys")
class ShortcutsController {
    private final Pages pages;

    ShortcutsController(Pages pages) {
        this.pages = pages;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff({Role.RECEPTION, Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR})
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        return pages.ok(request, "staff/keys", "");
    }
}
