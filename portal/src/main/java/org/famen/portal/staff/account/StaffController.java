package org.famen.portal.staff.account;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Grant;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** Managers invite others, give and take roles, shut accounts and make new links for who has lost their phone. */
@Hidden
@ForStaff(Role.MANAGER)
@Controller(StaffController.STAFF)
class StaffController {
    static final String STAFF = "/desk/staff";
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int MAX_NAME_LENGTH = 40;

    private final Accounts accounts;
    private final StaffPages pages;
    private final Forms forms;

    StaffController(Accounts accounts, StaffPages pages, Forms forms) {
        this.accounts = accounts;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(value = Role.MANAGER, entry = "staff", place = 90, shortcut = "p")
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member manager) {
        return pages.show(request, HttpStatus.OK, manager, "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> invite(HttpRequest<?> request, Member manager, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String name = form.text("name");
        Optional<Grant> grant = grant(form).filter(wanted -> manager.manages(List.of(wanted)));
        if (!LOGIN.matcher(form.text("login")).matches()) {
            return pages.refuse(request, manager, "login", form);
        }
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            return pages.refuse(request, manager, "name", form);
        }
        if (grant.isEmpty()) {
            return pages.refuse(request, manager, "role", form);
        }
        return accounts.invite(manager.actor(), form.text("login"), name, grant.get())
                .<HttpResponse<?>>map(made -> pages.invited(request, manager, made))
                .orElseGet(() -> pages.refuse(request, manager, "taken", form));
    }

    @Post("/{id}/{action:give|take|disable|enable|reset}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> change(
            HttpRequest<?> request, Member manager, UUID id, String action, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        int version = version(form);
        return switch (change(manager, id, action, version, form)) {
            case ChangeResult.Done done -> HttpResponse.seeOther(URI.create(STAFF));
            case ChangeResult.Invited made -> pages.invited(request, manager, made.invitation());
            case ChangeResult.Refused refused -> pages.show(request, HttpStatus.FORBIDDEN, manager, "refused");
            case ChangeResult.Stale stale -> pages.show(request, HttpStatus.CONFLICT, manager, "stale");
            case ChangeResult.LastManager last -> pages.show(request, HttpStatus.CONFLICT, manager, "last_manager");
        };
    }

    private ChangeResult change(Member manager, UUID id, String action, int version, Submission form) {
        return switch (action) {
            case "disable" -> accounts.activate(manager, id, version, false);
            case "enable" -> accounts.activate(manager, id, version, true);
            case "reset" -> accounts.reset(manager, id, version);
            case "give" ->
                grant(form)
                        .map(grant -> accounts.give(manager, id, version, grant))
                        .orElseGet(ChangeResult.Refused::new);
            default ->
                grant(form)
                        .map(grant -> accounts.take(manager, id, version, grant))
                        .orElseGet(ChangeResult.Refused::new);
        };
    }

    private static Optional<Grant> grant(Submission form) {
        String place = form.text("place");
        return Role.of(form.text("role")).map(role -> new Grant(role, place.isEmpty() ? null : place));
    }

    private static int version(Submission form) {
        String version = form.text("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
