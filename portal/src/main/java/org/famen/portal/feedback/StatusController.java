package org.famen.portal.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.UUID;
import org.famen.portal.guard.Passes;
import org.famen.portal.guard.ReferenceLookup;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.Visitor;
import org.famen.portal.web.Visitors;

/**
 * How far a feedback has got, by its reference and the code that was shown when it was sent. The answer is the same and takes
 * as long whether or not there is such a feedback.
 */
@Hidden
@Controller(StatusController.STATUS)
class StatusController {
    static final String STATUS = "/feedback/status";
    private static final String ONE = "/{reference:[A-Za-z0-9-]+}";
    private static final String LOOKUP = "feedback/lookup";
    private static final Visitor NOBODY = new Visitor("");
    private static final UUID NOTHING = new UUID(0, 0);

    private final Feedbacks feedbacks;
    private final FeedbackSettings settings;
    private final ReferenceLookup lookup;
    private final Passes passes;
    private final Visitors visitors;
    private final Forms forms;

    StatusController(
            Feedbacks feedbacks,
            FeedbackSettings settings,
            ReferenceLookup lookup,
            Passes passes,
            Visitors visitors,
            Forms forms) {
        this.feedbacks = feedbacks;
        this.settings = settings;
        this.lookup = lookup;
        this.passes = passes;
        this.visitors = visitors;
        this.forms = forms;
    }

    static String address(Feedback feedback) {
        return STATUS + "/" + feedback.reference();
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request) {
        return lookup.ask(request, LOOKUP);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> open(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        return lookup.open(
                request, form, new ReferenceLookup.Subject<Feedback>("feedback", LOOKUP, feedbacks::find, found -> {
                    passes.grant(visitors.of(request), found.id());
                    return URI.create(address(found));
                }));
    }

    @Get(ONE)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request, String reference) {
        return mine(request, reference)
                .<HttpResponse<?>>map(feedback -> forms.page(request, "feedback/status", page(feedback)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(STATUS + "?reference=" + reference)));
    }

    @Post(ONE + "/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> erase(HttpRequest<?> request, String reference, @Body Map<String, Object> body) {
        forms.accept(request, body);
        Optional<Feedback> feedback = mine(request, reference);
        feedback.ifPresent(mine -> {
            feedbacks.erase(mine.id());
            passes.revoke(visitors.of(request), mine.id());
        });
        return HttpResponse.seeOther(URI.create(STATUS + (feedback.isPresent() ? "?erased" : "")));
    }

    /** Asks the database also about nothing, so that the time does not tell. */
    private Optional<Feedback> mine(HttpRequest<?> request, String reference) {
        Optional<Feedback> feedback = ReferenceNumber.parse(reference).flatMap(feedbacks::find);
        Visitor visitor = visitors.find(request).orElse(NOBODY);
        return passes.has(visitor, feedback.map(Feedback::id).orElse(NOTHING)) ? feedback : Optional.empty();
    }

    private StatusPage page(Feedback feedback) {
        boolean answered = feedback.state() == FeedbackState.ANSWERED;
        return new StatusPage(
                feedback,
                feedbacks.code(feedback.id()).written(),
                feedbacks.told(feedback),
                feedbacks.answer(feedback).map(answer -> answered ? answer : new Answer("", answer.forwardedTo())),
                settings.keepDays());
    }
}
