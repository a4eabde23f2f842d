package org.famen.portal.watch;

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
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.guard.FormRefusal;
import org.famen.portal.guard.Guard;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.MailAddress;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.Submission;

/** The form by which something is followed. {@code on}, as often as wanted, says what, as {@link Followables} reads it. */
@Hidden
@Controller
class WatchController {
    static final String WATCH = "/watch";
    static final String SENT = WATCH + "/sent";
    private static final String TEXT = WATCH + "/text";
    private static final String CHOSEN = WATCH + "/chosen";
    private static final String ON = "on";

    private final WatchRequests requests;
    private final Followables followables;
    private final WatchSettings settings;
    private final Dispatcher dispatcher;
    private final Guard guard;
    private final Forms forms;
    private final Pages pages;

    WatchController(
            WatchRequests requests,
            Followables followables,
            WatchSettings settings,
            Dispatcher dispatcher,
            Guard guard,
            Forms forms,
            Pages pages) {
        this.requests = requests;
        this.followables = followables;
        this.settings = settings;
        this.dispatcher = dispatcher;
        this.guard = guard;
        this.forms = forms;
        this.pages = pages;
    }

    @Get(WATCH)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request) {
        List<String> on = request.getParameters().getAll(ON);
        // Who typed the address has not said yet what to follow.
        return on.isEmpty()
                ? HttpResponse.seeOther(URI.create(TEXT))
                : show(request, HttpStatus.OK, page(followed(on), "", false, FieldErrors.NONE));
    }

    /** The same form for more than an address holds. It changes nothing, so that it asks for no token. */
    @Post(CHOSEN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> showChosen(HttpRequest<?> request, @Body Map<String, Object> body) {
        return show(request, HttpStatus.OK, page(followed(Submission.of(body).texts(ON)), "", false, FieldErrors.NONE));
    }

    @Post(WATCH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> ask(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission submission = forms.accept(request, body);
        String email = submission.text("email");
        FormPage page = page(followed(submission.texts(ON)), email, submission.ticked("consent"), errors(submission));
        Optional<MailAddress> address = MailAddress.parse(email);
        if (!page.errors().isEmpty() || address.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, page);
        }
        if (!page.sendsMail()) {
            return show(request, HttpStatus.SERVICE_UNAVAILABLE, page);
        }
        Optional<FormRefusal> refusal = guard.refusal(request, "watch", submission);
        if (refusal.isPresent()) {
            return show(
                    request,
                    refusal.get().status(),
                    page.because(refusal.get().problem(), refusal.get().proof()));
        }
        requests.ask(page.followed(), address.get());
        return HttpResponse.seeOther(URI.create(SENT));
    }

    @Get(TEXT)
    @Produces(Html.UTF_8)
    HttpResponse<String> askForText(HttpRequest<?> request) {
        return forms.page(request, "watch/text", new TextPage("", FieldErrors.NONE));
    }

    /** The text itself is not kept: the form behind it holds the provisions alone. */
    @Post(TEXT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> findInText(HttpRequest<?> request, @Body Map<String, Object> body) {
        String text = forms.accept(request, body).text("text");
        List<Followed> followed = followables.citedIn(text);
        return followed.isEmpty()
                ? forms.page(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        request,
                        "watch/text",
                        new TextPage(text, FieldErrors.of("text", "text_cites_nothing")))
                : show(request, HttpStatus.OK, page(followed, "", false, FieldErrors.NONE));
    }

    @Get(SENT)
    @Produces(Html.UTF_8)
    HttpResponse<String> sent(HttpRequest<?> request) {
        return pages.ok(
                request,
                "watch/sent",
                new PrivacyPage(WatchNotice.VERSION, settings.confirmWithin().toHours()));
    }

    @Get("/privacy/watch")
    @Produces(Html.UTF_8)
    HttpResponse<String> privacy(HttpRequest<?> request) {
        return pages.ok(
                request,
                "watch/privacy",
                new PrivacyPage(WatchNotice.VERSION, settings.confirmWithin().toHours()));
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, FormPage page) {
        return forms.page(status, request, "watch/form", page);
    }

    private FormPage page(List<Followed> followed, String email, boolean consent, FieldErrors errors) {
        return new FormPage(
                followed,
                email,
                consent,
                errors,
                dispatcher.sendsMail(),
                settings.dailyMails(),
                WatchNotice.VERSION,
                "",
                Optional.empty());
    }

    private List<Followed> followed(List<String> keys) {
        List<Followed> followed = followables.of(keys);
        if (followed.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "nothing to follow");
        }
        return followed;
    }

    private static FieldErrors errors(Submission form) {
        List<FieldError> errors = new ArrayList<>();
        String email = form.text("email");
        if (email.isEmpty()) {
            errors.add(new FieldError("email", "email_missing"));
        } else if (MailAddress.parse(email).isEmpty()) {
            errors.add(new FieldError("email", "email"));
        }
        if (!form.ticked("consent")) {
            errors.add(new FieldError("consent", "consent"));
        }
        return new FieldErrors(errors);
    }
}
