package org.famen.portal.feedback;

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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.guard.Guard;
import org.famen.portal.guard.Passes;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Pages;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;

/** Telling the bureau something: which kind, then a form that keeps what was typed. */
@Hidden
@Controller
class FeedbackController {
    static final String FEEDBACK = "/feedback";
    private static final String ONE = FEEDBACK + "/{kind:error|clue|question}";

    private final Feedbacks feedbacks;
    private final DueDates dueDates;
    private final FeedbackSettings settings;
    private final Guard guard;
    private final Passes passes;
    private final Visitors visitors;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    FeedbackController(
            Feedbacks feedbacks,
            DueDates dueDates,
            FeedbackSettings settings,
            Guard guard,
            Passes passes,
            Visitors visitors,
            Forms forms,
            Pages pages,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.dueDates = dueDates;
        this.settings = settings;
        this.guard = guard;
        this.passes = passes;
        this.visitors = visitors;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    /** Who comes from the foot of a page has found an error on it. */
    @Get(FEEDBACK)
    @Produces(Html.UTF_8)
    HttpResponse<String> choose(HttpRequest<?> request, @QueryValue Optional<String> page) {
        return page.map(from -> show(request, HttpStatus.OK, page(Kind.ERROR, FeedbackForm.empty(bare(from)))))
                .orElseGet(() -> pages.ok(request, "feedback/choose", choices()));
    }

    @Get(ONE)
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request, String kind, @QueryValue Optional<String> page) {
        return show(
                request,
                HttpStatus.OK,
                page(
                        kind(kind),
                        FeedbackForm.empty(page.map(FeedbackController::bare).orElse(""))));
    }

    @Post(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> send(HttpRequest<?> request, String kind, @Body Map<String, Object> body) {
        Submission submission = forms.accept(request, body);
        FeedbackForm form = FeedbackForm.read(submission);
        FieldErrors errors = form.errors();
        FormPage page = page(kind(kind), form, errors);
        if (!errors.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, page);
        }
        return guard.refusal(request, "feedback", submission)
                .<HttpResponse<?>>map(
                        refusal -> show(request, refusal.status(), page.because(refusal.problem(), refusal.proof())))
                .orElseGet(() -> receive(request, page));
    }

    @Get("/privacy/feedback")
    @Produces(Html.UTF_8)
    HttpResponse<String> privacy(HttpRequest<?> request) {
        return pages.ok(request, "feedback/privacy", new PrivacyPage(FeedbackNotice.VERSION, settings.keepDays()));
    }

    private HttpResponse<?> receive(HttpRequest<?> request, FormPage page) {
        Visitor visitor = visitors.of(request);
        Feedback received = feedbacks.receive(
                visitor, page.form().id(), page.kind(), page.form().told(page.kind()));
        passes.grant(visitor, received.id());
        return HttpResponse.seeOther(URI.create(StatusController.address(received)));
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, FormPage page) {
        return forms.page(status, request, "feedback/form", page);
    }

    private FormPage page(Kind kind, FeedbackForm form) {
        return page(kind, form, FieldErrors.NONE);
    }

    private FormPage page(Kind kind, FeedbackForm form, FieldErrors errors) {
        LocalDate due = dueDates.of(kind, LocalDate.now(clock));
        return new FormPage(kind, form, errors, dueDates.days(kind), due, FeedbackNotice.VERSION, "", Optional.empty());
    }

    private ChoicePage choices() {
        return new ChoicePage(List.of(Kind.values()).stream()
                .map(kind -> new ChoicePage.Choice(kind, dueDates.days(kind)))
                .toList());
    }

    private static Kind kind(String key) {
        return Kind.of(key).orElseThrow();
    }

    /** Without its query, which may hold what somebody searched or answered. */
    private static String bare(String address) {
        return address.split("[?#]", 2)[0];
    }
}
