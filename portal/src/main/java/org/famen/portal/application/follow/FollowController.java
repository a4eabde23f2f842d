package org.famen.portal.application.follow;

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
import java.util.Map;
import java.util.Optional;
import org.famen.portal.application.Application;
import org.famen.portal.application.Applications;
import org.famen.portal.guard.ReferenceLookup;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/**
 * How far an application has got, by its reference and the code that was shown when it was sent. The answer is the same and takes
 * as long whether or not there is such an application.
 */
@Hidden
@Controller(FollowController.APPLICATION)
class FollowController {
    static final String APPLICATION = "/application";
    private static final String ONE = "/{reference:[A-Za-z0-9-]+}";
    private static final String LOOKUP = "application/lookup";

    private final Applications applications;
    private final OwnApplications own;
    private final OwnSteps steps;
    private final ReferenceLookup lookup;
    private final Forms forms;

    FollowController(
            Applications applications, OwnApplications own, OwnSteps steps, ReferenceLookup lookup, Forms forms) {
        this.applications = applications;
        this.own = own;
        this.steps = steps;
        this.lookup = lookup;
        this.forms = forms;
    }

    static String address(Application application) {
        return APPLICATION + "/" + application.reference();
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
                request,
                form,
                new ReferenceLookup.Subject<Application>("application", LOOKUP, applications::find, found -> {
                    own.open(request, found);
                    return URI.create(address(found));
                }));
    }

    @Get(ONE)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> show(HttpRequest<?> request, String reference) {
        return own.find(request, reference)
                .<HttpResponse<?>>map(application ->
                        forms.page(request, "application/follow", steps.page(application, "", FieldErrors.NONE, "")))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(APPLICATION + "?reference=" + reference)));
    }

    /** What a person can do with their own: withdraw, bring papers, object, say how it was, erase. */
    @Post(ONE + "/{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> act(HttpRequest<?> request, String reference, String action, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Optional<Application> found = own.find(request, reference);
        if (found.isEmpty()) {
            return HttpResponse.seeOther(URI.create(APPLICATION));
        }
        Application application = found.get();
        OwnSteps.Result result = steps.act(application, action, form);
        if (!result.isDone()) {
            Application now = applications.find(application.id()).orElseThrow();
            return forms.page(
                    result.errors().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY,
                    request,
                    "application/follow",
                    steps.page(now, form.text("text"), result.errors(), result.problem()));
        }
        if (action.equals(OwnSteps.ERASE)) {
            own.leave(request, application);
            return HttpResponse.seeOther(URI.create(APPLICATION + "?erased"));
        }
        return HttpResponse.seeOther(URI.create(address(application)));
    }
}
