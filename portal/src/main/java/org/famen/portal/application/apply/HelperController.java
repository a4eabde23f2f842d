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
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.famen.portal.application.Kind;
import org.famen.portal.application.link.HelperLinks;
import org.famen.portal.database.Database;
import org.famen.portal.guard.CodeBudgets;
import org.famen.portal.guard.Guard;
import org.famen.portal.guard.Tries;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.protection.Addresses;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** Who wants to be helped has a link sent to their own phone, and hands it on. */
@Hidden
@Controller("/helper-link")
class HelperController {
    private static final int LINKS_A_PHONE = 3;
    private static final Duration SPAN = Duration.ofDays(1);

    private final Database database;
    private final HelperLinks links;
    private final Guard guard;
    private final Tries tries;
    private final CodeBudgets budgets;
    private final Addresses addresses;
    private final HttpHostResolver hosts;
    private final Forms forms;

    HelperController(
            Database database,
            HelperLinks links,
            Guard guard,
            Tries tries,
            CodeBudgets budgets,
            Addresses addresses,
            HttpHostResolver hosts,
            Forms forms) {
        this.database = database;
        this.links = links;
        this.guard = guard;
        this.tries = tries;
        this.budgets = budgets;
        this.addresses = addresses;
        this.hosts = hosts;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request) {
        return show(request, HttpStatus.OK, new HelperPage("", "", FieldErrors.NONE, false, "", Optional.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> send(HttpRequest<?> request, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Optional<PhoneNumber> phone = PhoneNumber.parse(form.text("phone"));
        Optional<Kind> kind = Kind.of(form.text("kind"));
        FieldErrors errors = kind.isEmpty()
                ? FieldErrors.of("kind", "application_kind")
                : phone.isEmpty() ? FieldErrors.of("phone", "phone") : FieldErrors.NONE;
        var page = new HelperPage(form.text("kind"), form.text("phone"), errors, false, "", Optional.empty());
        if (phone.isEmpty() || kind.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, page);
        }
        return guard.refusal(request, "helper-link", form)
                .map(refusal -> show(request, refusal.status(), page.because(refusal.problem(), refusal.proof())))
                .orElseGet(() -> send(request, page, kind.get(), phone.get()));
    }

    private HttpResponse<String> send(HttpRequest<?> request, HelperPage page, Kind kind, PhoneNumber phone) {
        AddressBlock from = addresses.block(request);
        String refusal = database.transact(() -> refusal(from, phone));
        if (!refusal.isEmpty()) {
            return show(request, HttpStatus.TOO_MANY_REQUESTS, page.because(refusal, Optional.empty()));
        }
        links.send(kind, phone, hosts.resolve(request) + "/helper-link/open#");
        return show(request, HttpStatus.OK, new HelperPage("", "", FieldErrors.NONE, true, "", Optional.empty()));
    }

    /** What no budget lets through is none of the phone's links: whoever sits behind a spent one has not taken them. */
    private String refusal(AddressBlock from, PhoneNumber phone) {
        if (tries.soFar("helper-link", phone.digits(), SPAN) >= LINKS_A_PHONE) {
            return "too_many";
        }
        if (!budgets.allow("helper-link", from, phone)) {
            return "call";
        }
        return tries.countWithin("helper-link", phone.digits(), SPAN) > LINKS_A_PHONE ? "too_many" : "";
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, HelperPage page) {
        return forms.page(status, request, "application/helper", page);
    }
}
