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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.famen.content.city.City;
import org.famen.portal.guard.FormRefusal;
import org.famen.portal.guard.Guard;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.Account;
import org.famen.portal.staff.SignInPaths;
import org.famen.portal.staff.credential.PasswordRule;
import org.famen.portal.staff.credential.QrCode;
import org.famen.portal.staff.credential.Totp;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitors;

/**
 * Where a one-time link leads. Its token stands behind #, which browsers keep to themselves: it is in no log on the way. A form
 * puts it into a cookie. Reading uses nothing up: programs that look at mail open links too.
 */
@Hidden
@Controller(SignInPaths.WELCOME)
class WelcomeController {
    private static final String COOKIE = "invitation";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Accounts accounts;
    private final Guard guard;
    private final Forms forms;
    private final City city;

    WelcomeController(Accounts accounts, Guard guard, Forms forms, City city) {
        this.accounts = accounts;
        this.guard = guard;
        this.forms = forms;
        this.city = city;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> ask(HttpRequest<?> request) {
        return forms.page(request, "staff/enter", "");
    }

    /** The part of the link behind #, which the page's script or a person puts into its field. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String typed = form.text("link");
        String token = typed.substring(typed.indexOf('#') + 1).replaceAll("[^A-Za-z0-9_-]", "");
        return HttpResponse.seeOther(URI.create(SignInPaths.WELCOME_PASSWORD)).cookie(cookie(request, token, KEPT));
    }

    @Get("/password")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request) {
        return show(request, HttpStatus.OK, "");
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> welcome(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        // Before a try is counted: who has no link may sit behind the same address as who has one, and guesses none.
        Optional<Account> invited = accounts.invited(token(request));
        if (invited.isEmpty()) {
            return show(request, HttpStatus.GONE, "");
        }
        boolean tooMany = guard.refusal(request, "staff-welcome", form)
                .filter(refusal -> refusal.reason() == FormRefusal.Reason.TOO_MANY)
                .isPresent();
        if (tooMany) {
            return show(request, HttpStatus.TOO_MANY_REQUESTS, "too_many");
        }
        Account account = invited.get();
        String password = form.text("password");
        Optional<String> problem = password.equals(form.text("again"))
                ? PasswordRule.refuse(password, account.login(), account.name())
                : Optional.of("again");
        if (problem.isPresent()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, problem.get());
        }
        return accounts.welcome(account, token(request), password, form.text("code"))
                .<HttpResponse<?>>map(done -> done ? welcomed(request) : show(request, HttpStatus.GONE, ""))
                .orElseGet(() -> show(request, HttpStatus.UNPROCESSABLE_ENTITY, "code"));
    }

    private static HttpResponse<?> welcomed(HttpRequest<?> request) {
        return HttpResponse.seeOther(URI.create(SignInPaths.SIGN_IN)).cookie(cookie(request, "", Duration.ZERO));
    }

    private HttpResponse<?> show(HttpRequest<?> request, HttpStatus status, String problem) {
        return accounts.invited(token(request))
                .<HttpResponse<?>>map(account -> {
                    Totp secret = accounts.secret(account);
                    var page = new WelcomePage(
                            account.login(),
                            account.name(),
                            secret.written(),
                            QrCode.of(secret.uri(city.portalName(), account.login())),
                            problem);
                    return forms.page(status, request, "staff/welcome", page);
                })
                .orElseGet(() -> forms.page(HttpStatus.GONE, request, "staff/gone", ""));
    }

    private static String token(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse("");
    }

    /** Lax: who comes from another site's mail must bring it to the page that follows. */
    private static Cookie cookie(HttpRequest<?> request, String token, Duration kept) {
        return Cookie.of(COOKIE, token)
                .path(SignInPaths.WELCOME)
                .httpOnly(true)
                .secure(Visitors.isSecure(request))
                .maxAge(kept)
                .sameSite(SameSite.Lax);
    }
}
