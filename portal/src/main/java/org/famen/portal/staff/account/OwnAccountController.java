package org.famen.portal.staff.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.Account;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.OidcSettings;
import org.famen.portal.staff.Role;
import org.famen.portal.staff.Sessions;
import org.famen.portal.staff.SignIn;
import org.famen.portal.staff.SignInOutcome;
import org.famen.portal.staff.StaffSettings;
import org.famen.portal.staff.StaffStore;
import org.famen.portal.staff.credential.PasswordRule;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** What everybody at the desk may do with their own account (OWASP ASVS 4.0.3, 2.1.5, 2.1.6 and 3.3.4). */
@Hidden
@ForStaff({Role.RECEPTION, Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR})
@Controller(OwnAccountController.ACCOUNT)
class OwnAccountController {
    static final String ACCOUNT = "/desk/account";
    private static final String TEMPLATE = "staff/account";
    private static final String PASSWORD = "password";
    private static final String OTHERS = "others";

    private final SignIn signIn;
    private final Sessions sessions;
    private final Forms forms;
    private final StaffSettings settings;
    private final StaffStore store;
    private final OidcSettings identity;

    OwnAccountController(
            SignIn signIn,
            Sessions sessions,
            Forms forms,
            StaffSettings settings,
            StaffStore store,
            OidcSettings identity) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.forms = forms;
        this.settings = settings;
        this.store = store;
        this.identity = identity;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member) {
        String done = request.getParameters()
                .get("done", String.class)
                .filter(Set.of(PASSWORD, OTHERS)::contains)
                .orElse("");
        return forms.page(request, TEMPLATE, page(request, member, done, ""));
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> changePassword(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String chosen = form.text(PASSWORD);
        String current = form.text("current");
        Optional<String> problem = problem(member, current, chosen, form.text("again"));
        if (problem.isPresent()) {
            return refuse(request, HttpStatus.UNPROCESSABLE_ENTITY, member, problem.get());
        }
        return switch (signIn.changePassword(request, member, current, form.text("code"), chosen)) {
            case SignInOutcome.Opened opened -> {
                MutableHttpResponse<?> response = done(PASSWORD);
                sessions.remember(request, response, opened.token());
                yield response;
            }
            case SignInOutcome.Wrong wrong -> refuse(request, HttpStatus.UNPROCESSABLE_ENTITY, member, "wrong");
            case SignInOutcome.Locked locked -> refuse(request, HttpStatus.TOO_MANY_REQUESTS, member, "locked");
        };
    }

    @Post("/sessions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> signOutElsewhere(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        forms.accept(request, body);
        sessions.closeOthers(request, member);
        return done(OTHERS);
    }

    private static Optional<String> problem(Member member, String current, String chosen, String again) {
        if (!chosen.equals(again)) {
            return Optional.of("again");
        }
        return chosen.equals(current)
                ? Optional.of("same")
                : PasswordRule.refuse(chosen, member.login(), member.name());
    }

    private static MutableHttpResponse<?> done(String what) {
        return HttpResponse.seeOther(URI.create(ACCOUNT + "?done=" + what));
    }

    private HttpResponse<String> refuse(HttpRequest<?> request, HttpStatus status, Member member, String problem) {
        return forms.page(status, request, TEMPLATE, page(request, member, "", problem));
    }

    private OwnAccountPage page(HttpRequest<?> request, Member member, String done, String problem) {
        Account account = store.find(member.id()).orElseThrow();
        return new OwnAccountPage(
                member.login(),
                sessions.of(request, member),
                done,
                problem,
                settings.locked().toMinutes(),
                account.passwordHash() != null,
                Optional.of(identity.label()).filter(label -> identity.enabled() && !account.linked()));
    }
}
