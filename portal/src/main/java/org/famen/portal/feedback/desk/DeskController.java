package org.famen.portal.feedback.desk;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.feedback.Answer;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.FeedbackContent;
import org.famen.portal.feedback.FeedbackState;
import org.famen.portal.feedback.Feedbacks;
import org.famen.portal.operations.Blocking;
import org.famen.portal.personal.Opened;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;
import org.famen.portal.web.Submission;

/** Feedback at the desk: what is due first, and the answer. What somebody typed is never lost to what somebody else did. */
@Hidden
@ForStaff({Role.LAWYER, Role.EDITOR, Role.MANAGER})
@Controller(DeskController.FEEDBACK)
class DeskController {
    static final String FEEDBACK = "/desk/feedback";
    private static final int OPENING = 60;

    private final FeedbackDesk desk;
    private final Feedbacks feedbacks;
    private final Forms forms;
    private final Clock clock;

    DeskController(FeedbackDesk desk, Feedbacks feedbacks, Forms forms, Clock clock) {
        this.desk = desk;
        this.feedbacks = feedbacks;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Produces(Html.UTF_8)
    @ForStaff(
            value = {Role.LAWYER, Role.EDITOR, Role.MANAGER},
            entry = "feedback",
            place = 50,
            shortcut = "f")
    @Blocking
    HttpResponse<String> list(HttpRequest<?> request, Member member, @QueryValue Optional<String> closed) {
        boolean open = closed.isEmpty();
        List<DeskListPage.Row> rows =
                desk.list(member, open).stream().map(this::row).toList();
        long late = rows.stream().filter(DeskListPage.Row::isLate).count();
        return forms.page(request, "feedback/desk", new DeskListPage(open, rows, late));
    }

    @Get("/{id}")
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id, @QueryValue Optional<String> done) {
        Feedback feedback = find(member, id);
        Answer stored = desk.stored(feedback);
        FeedbackState chosen = feedback.state() == FeedbackState.RECEIVED ? FeedbackState.HANDLING : feedback.state();
        return show(
                request,
                HttpStatus.OK,
                page(member, feedback, stored, chosen, FieldErrors.NONE, done.isPresent() ? "done" : ""));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<?> change(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        Submission form = forms.accept(request, body);
        Feedback feedback = find(member, id);
        Answer typed = new Answer(form.text("answer"), form.text("forwarded-to"));
        FeedbackState state = state(form).orElse(FeedbackState.HANDLING);
        FieldErrors errors = errors(state, typed);
        if (!errors.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_ENTITY, page(member, feedback, typed, state, errors, ""));
        }
        if (desk.change(member, feedback, form.number("version"), state, typed)) {
            return HttpResponse.seeOther(URI.create(FEEDBACK + "/" + id + "?done=1"));
        }
        return show(
                request, HttpStatus.CONFLICT, page(member, find(member, id), typed, state, FieldErrors.NONE, "stale"));
    }

    private Feedback find(Member member, UUID id) {
        return desk.find(member, id)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such feedback of theirs"));
    }

    private DeskListPage.Row row(Feedback feedback) {
        String text = Anonymiser.mask(Opened.of(() -> feedbacks.told(feedback)).text(FeedbackContent::text));
        String opening = text.length() > OPENING
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, OPENING - 1))) + "…"
                : text;
        return new DeskListPage.Row(feedback, opening, feedback.daysLeft(LocalDate.now(clock)));
    }

    private DeskPage page(
            Member member, Feedback feedback, Answer typed, FeedbackState chosen, FieldErrors errors, String problem) {
        desk.noteReading(member, feedback);
        return new DeskPage(
                feedback,
                feedbacks.told(feedback),
                desk.stored(feedback),
                typed,
                chosen,
                desk.othersOfThePhone(feedback),
                errors,
                problem,
                Drafts.mayDraft(member, feedback, feedbacks.told(feedback)));
    }

    private HttpResponse<String> show(HttpRequest<?> request, HttpStatus status, DeskPage page) {
        return forms.page(status, request, "feedback/case", page);
    }

    private static Optional<FeedbackState> state(Submission form) {
        return Arrays.stream(FeedbackState.values())
                .filter(state -> state.key().equals(form.text("state")))
                .findFirst();
    }

    private static FieldErrors errors(FeedbackState state, Answer typed) {
        if (state == FeedbackState.ANSWERED && typed.text().isEmpty()) {
            return FieldErrors.of("answer", "answer_missing");
        }
        return state == FeedbackState.FORWARDED && typed.forwardedTo().isEmpty()
                ? FieldErrors.of("forwarded-to", "forwarded_missing")
                : FieldErrors.NONE;
    }
}
