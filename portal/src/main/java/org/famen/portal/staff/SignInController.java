package org.famen.portal.staff;

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
import io.micronaut.http.uri.UriBuilder;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.guard.Guard;
import org.famen.portal.guard.Proof;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** The way in and out: login and password, then the code of the second factor. */
@Hidden
@Controller("/desk")
class SignInController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final Guard guard;
    private final Forms forms;
    private final StaffSettings settings;
    private final OidcSettings identity;

    SignInController(
            SignIn signIn, Sessions sessions, Guard guard, Forms forms, StaffSettings settings, OidcSettings identity) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.guard = guard;
        this.forms = forms;
        this.settings = settings;
        this.identity = identity;
    }

    @Get("/sign-in")
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request) {
        return forms.page(request, "staff/sign-in", page("", next(request), ""));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> givePassword(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String next = LocalPath.of(form.text("next"));
        String login = form.text("login");
        return guard.toll(request, "staff-sign-in", form)
                .<HttpResponse<?>>map(refusal -> refuse(
                        request,
                        page(login, next, refusal.proof().isPresent() ? "prove" : "too_many"),
                        refusal.proof()))
                .orElseGet(() -> answer(
                        request,
                        guard.unhurried(() -> signIn.givePassword(request, login, form.text("password"))),
                        codeAddress(next),
                        "staff/sign-in",
                        page(login, next, "")));
    }

    @Get("/sign-in/code")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> askForCode(HttpRequest<?> request) {
        return sessions.halfWay(request)
                .<HttpResponse<?>>map(account -> forms.page(request, "staff/code", page("", next(request), "")))
                .orElseGet(() -> HttpResponse.seeOther(address(SignInPaths.SIGN_IN, next(request))));
    }

    @Post("/sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> giveCode(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        String next = LocalPath.of(form.text("next"));
        return sessions.halfWay(request)
                .<HttpResponse<?>>map(account -> answer(
                        request,
                        guard.unhurried(() -> signIn.giveCode(request, account, form.text("code"))),
                        URI.create(next),
                        "staff/code",
                        page("", next, "")))
                .orElseGet(() -> HttpResponse.seeOther(address(SignInPaths.SIGN_IN, next)));
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @ForStaff({Role.RECEPTION, Role.LAWYER, Role.EDITOR, Role.MANAGER, Role.AUDITOR})
    @Blocking
    HttpResponse<?> signOut(HttpRequest<?> request, @Body Map<String, Object> body) {
        forms.accept(request, body);
        signIn.signOut(request);
        MutableHttpResponse<?> response = HttpResponse.seeOther(URI.create(SignInPaths.SIGN_IN));
        sessions.remember(request, response, "");
        return response;
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, SignInOutcome outcome, URI next, String template, SignInPage page) {
        return switch (outcome) {
            case SignInOutcome.Opened opened -> {
                MutableHttpResponse<?> response = HttpResponse.seeOther(next);
                sessions.remember(request, response, opened.token());
                yield response;
            }
            case SignInOutcome.Wrong wrong ->
                forms.page(
                        HttpStatus.UNPROCESSABLE_ENTITY, request, template, page(page.login(), page.next(), "wrong"));
            case SignInOutcome.Locked locked ->
                forms.page(HttpStatus.TOO_MANY_REQUESTS, request, template, page(page.login(), page.next(), "locked"));
        };
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, SignInPage page, Optional<Proof> proof) {
        return forms.page(
                HttpStatus.TOO_MANY_REQUESTS,
                request,
                "staff/sign-in",
                new SignInPage(page.login(), page.next(), page.problem(), page.minutes(), proof, page.identity()));
    }

    private SignInPage page(String login, String next, String problem) {
        return new SignInPage(
                login,
                next,
                problem,
                settings.locked().toMinutes(),
                Optional.empty(),
                Optional.of(identity.label()).filter(label -> identity.enabled()));
    }

    private static String next(HttpRequest<?> request) {
        return LocalPath.of(request.getParameters().get("next", String.class).orElse(""));
    }

    private static URI codeAddress(String next) {
        return address(SignInPaths.CODE, next);
    }

    static URI address(String path, String next) {
        return next.equals(LocalPath.HOME)
                ? URI.create(path)
                : UriBuilder.of(path).queryParam("next", next).build();
    }
}
