package org.famen.portal.application.apply;

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
import org.famen.portal.application.Application;
import org.famen.portal.application.Kind;
import org.famen.portal.application.Matter;
import org.famen.portal.application.link.HelperLinks;
import org.famen.portal.guard.Guard;
import org.famen.portal.operations.Blocking;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** Applying. What other pages know already comes with a POST, so that it stands in no address and in no log. */
@Hidden
@Controller
class ApplyController {
    private static final String APPLY = "/{kind:legal-aid|mediation}/apply";
    private static final String LINK = "/helper-link/open";

    private final Counter counter;
    private final HelperLinks links;
    private final Guard guard;
    private final Forms forms;

    ApplyController(Counter counter, HelperLinks links, Guard guard, Forms forms) {
        this.counter = counter;
        this.links = links;
        this.guard = guard;
        this.forms = forms;
    }

    @Get(APPLY)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> ask(HttpRequest<?> request, String kind) {
        ApplyForm empty = ApplyForm.read(new Submission(Map.of()));
        return show(request, HttpStatus.OK, counter.page(kind(kind), empty, FieldErrors.NONE));
    }

    /** The form with what a check, a route or a tool has found; it changes nothing. */
    @Post(APPLY + "/with")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> bring(HttpRequest<?> request, String kind, @Body Map<String, Object> body) {
        Submission brought = Submission.of(body);
        ApplyForm form = ApplyForm.read(brought);
        String matter =
                Matter.of(kind(kind), brought.text("about")).map(Matter::key).orElse(form.matter());
        String facts = form.facts().isEmpty() ? String.join("\n", brought.texts("said")) : form.facts();
        ApplyForm filled = ApplyFormBuilder.builder(form)
                .matter(matter)
                .facts(facts)
                .truth(false)
                .consent(false)
                .build();
        return show(
                request,
                HttpStatus.OK,
                counter.page(kind(kind), filled, FieldErrors.NONE).asBrought());
    }

    /** The form with what was told with another application of theirs: a dispute that came to no agreement goes on elsewhere. */
    @Post(APPLY + "/continue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> goOn(HttpRequest<?> request, String kind, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        ApplyForm filled = counter.continued(request, form.text("continues")).orElseGet(() -> ApplyForm.read(form));
        ApplyPage page = counter.page(kind(kind), filled, FieldErrors.NONE);
        return show(request, HttpStatus.OK, page.asBrought());
    }

    @Post(APPLY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> send(HttpRequest<?> request, String kind, @Body Map<String, Object> body) {
        Submission submission = forms.accept(request, body);
        ApplyForm form = ApplyForm.read(submission);
        ApplyPage page = counter.page(kind(kind), form);
        if (!page.errors().isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, page);
        }
        return guard.refusal(request, "application", submission)
                .<HttpResponse<?>>map(
                        refusal -> show(request, refusal.status(), page.because(refusal.problem(), refusal.proof())))
                .orElseGet(() -> receive(request, page));
    }

    /** Where a helper's link leads: its part behind # comes by script or by hand. */
    @Get(LINK)
    @Produces(Html.UTF_8)
    HttpResponse<String> enter(HttpRequest<?> request) {
        return forms.page(request, "application/enter", "");
    }

    @Post(LINK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> open(HttpRequest<?> request, @Body Map<String, Object> body) {
        String token = HelperLinks.token(forms.accept(request, body).text("link"));
        Optional<Kind> kind = links.find(token);
        if (kind.isEmpty()) {
            return forms.page(HttpStatus.GONE, request, "application/enter", "gone");
        }
        ApplyForm form = ApplyForm.read(new Submission(Map.of("link", List.of(token))));
        return show(request, HttpStatus.OK, counter.page(kind.get(), form, FieldErrors.NONE));
    }

    private HttpResponse<?> receive(HttpRequest<?> request, ApplyPage page) {
        Receipt receipt = counter.receive(request, page);
        return receipt.application()
                .<HttpResponse<?>>map(application -> HttpResponse.seeOther(URI.create(address(application))))
                .orElseGet(() -> show(request, HttpStatus.CONFLICT, page.because(receipt.problem(), Optional.empty())));
    }

    private static String address(Application application) {
        return "/application/" + application.reference();
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, ApplyPage page) {
        return forms.page(status, request, "application/apply", page);
    }

    private static Kind kind(String path) {
        return Kind.of(path).orElseThrow();
    }
}
