package org.famen.portal.enforcement.ledger;

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
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.Kind;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;
import org.famen.portal.web.format.Csv;
import org.famen.portal.web.format.CsvDownload;

/** The ledger at the desk, for who decides about clues. What somebody typed is never lost to what somebody else did. */
@Hidden
@ForStaff(Role.MANAGER)
@Controller(LedgerController.LEDGER)
class LedgerController {
    static final String LEDGER = "/desk/ledger";

    private final Ledger ledger;
    private final Forms forms;
    private final Clock clock;

    LedgerController(Ledger ledger, Forms forms, Clock clock) {
        this.ledger = ledger;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(value = Role.MANAGER, entry = "ledger", place = 55, shortcut = "l")
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request, Member member, @QueryValue Optional<String> closed) {
        boolean open = closed.isEmpty();
        List<LedgerEntry> entries = maySee(member) ? ledger.list(open) : List.of();
        return forms.page(request, "enforcement/ledger", new LedgerListPage(open, entries, LocalDate.now(clock)));
    }

    /** Closed entries in the columns of the editors' file, for who publishes them. */
    @Get("/closed.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Costly(Costly.Work.DOCUMENT)
    @Blocking
    HttpResponse<String> closed(Member member) {
        return CsvDownload.of(
                LedgerTable.closed(maySee(member) ? ledger.list(false) : List.of()), "enforcement-cases-draft.csv");
    }

    @Post("/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> accept(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        return id(form.text("feedback"))
                .flatMap(feedback -> ledger.accept(member, feedback))
                .map(LedgerController::to)
                .orElseThrow(LedgerController::notFound);
    }

    @Get("/new")
    @Produces(Html.UTF_8)
    HttpResponse<String> ask(HttpRequest<?> request) {
        return forms.page(
                request,
                "enforcement/finding",
                new FindingPage(FindingForm.empty(LocalDate.now(clock)), FieldErrors.NONE));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> open(HttpRequest<?> request, Member member, @Body Map<String, Object> body) {
        FindingForm form = FindingForm.read(forms.accept(request, body));
        FieldErrors errors = form.errors(LocalDate.now(clock));
        if (!maySee(member)) {
            throw notFound();
        }
        return errors.isEmpty()
                ? to(ledger.open(member, form))
                : forms.page(
                        HttpStatus.UNPROCESSABLE_ENTITY, request, "enforcement/finding", new FindingPage(form, errors));
    }

    @Get("/{id:[0-9a-f-]+}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id, @QueryValue Optional<String> done) {
        LedgerEntry entry = find(member, id);
        return show(
                request,
                HttpStatus.OK,
                new LedgerPage(
                        entry,
                        LedgerForm.of(entry, ""),
                        ledger.clue(member, entry),
                        FieldErrors.NONE,
                        done.isPresent() ? "done" : ""));
    }

    @Post("/{id:[0-9a-f-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> change(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission sent = forms.accept(request, body);
        LedgerEntry entry = find(member, id);
        LedgerForm form = LedgerForm.read(sent, entry.state());
        LedgerPage page = new LedgerPage(entry, form, ledger.clue(member, entry), FieldErrors.NONE, "");
        FieldErrors errors = form.errors(page.answerOwed());
        if (!errors.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, new LedgerPage(entry, form, page.clue(), errors, ""));
        }
        Feedback waiting = page.clue().filter(unused -> page.answerOwed()).orElse(null);
        if (ledger.change(member, entry, sent.number("version"), form, waiting)) {
            return HttpResponse.seeOther(URI.create(LEDGER + "/" + id + "?done=1"));
        }
        LedgerEntry now = find(member, id);
        return show(
                request,
                HttpStatus.CONFLICT,
                new LedgerPage(now, form, ledger.clue(member, now), FieldErrors.NONE, "stale"));
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, LedgerPage page) {
        return forms.page(status, request, "enforcement/entry", page);
    }

    private LedgerEntry find(Member member, UUID id) {
        return ledger.find(id).filter(unused -> maySee(member)).orElseThrow(LedgerController::notFound);
    }

    /** Who may see clues may see what became of them. */
    private static boolean maySee(Member member) {
        return Kind.CLUE.isFor(member);
    }

    private static HttpResponse<?> to(LedgerEntry entry) {
        return HttpResponse.seeOther(URI.create(LEDGER + "/" + entry.id()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such entry of theirs");
    }
}
