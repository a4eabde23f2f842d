package org.famen.portal.feedback.desk;

import io.micronaut.http.HttpHeaders;
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
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.Feedbacks;
import org.famen.portal.operations.Blocking;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Forms;
import org.famen.portal.web.Html;

/** An answered question becomes a file for the city's folder: read over by an editor, without its person. */
@Hidden
@ForStaff({Role.EDITOR, Role.MANAGER})
@Controller(DeskController.FEEDBACK + "/{id}/draft")
class DraftController {
    private static final String MARKDOWN = "text/markdown; charset=utf-8";

    private final FeedbackDesk desk;
    private final Feedbacks feedbacks;
    private final Forms forms;

    DraftController(FeedbackDesk desk, Feedbacks feedbacks, Forms forms) {
        this.desk = desk;
        this.feedbacks = feedbacks;
        this.forms = forms;
    }

    @Get
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> show(HttpRequest<?> request, Member member, UUID id) {
        Feedback feedback = find(member, id);
        desk.noteReading(member, feedback);
        DraftForm draft = DraftForm.of(
                feedbacks.told(feedback).orElseThrow(),
                feedbacks.answer(feedback).orElseThrow());
        return forms.page(request, "feedback/draft", new DraftPage(feedback, draft, FieldErrors.NONE));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.UTF_8)
    @Blocking
    HttpResponse<String> download(HttpRequest<?> request, Member member, UUID id, @Body Map<String, Object> body) {
        DraftForm draft = DraftForm.read(forms.accept(request, body));
        Feedback feedback = find(member, id);
        FieldErrors errors = draft.errors();
        if (!errors.isEmpty()) {
            return forms.page(
                    HttpStatus.UNPROCESSABLE_ENTITY, request, "feedback/draft", new DraftPage(feedback, draft, errors));
        }
        ZonedDateTime answered = feedback.answered().orElseThrow();
        return HttpResponse.ok(Drafts.markdown(draft, answered.toLocalDate()))
                .contentType(MARKDOWN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"question-%s.md\"".formatted(answered.toLocalDate()));
    }

    private Feedback find(Member member, UUID id) {
        return desk.find(member, id)
                .filter(feedback -> Drafts.mayDraft(member, feedback, feedbacks.told(feedback)))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "nothing to publish"));
    }
}
