package org.famen.portal.feedback.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.index.DocumentJson;
import org.famen.portal.feedback.Feedback;
import org.famen.portal.feedback.FeedbackContent;
import org.famen.portal.feedback.FeedbackState;
import org.famen.portal.feedback.Kind;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;

/** Files of {@code consultations/}, see docs/content.md. */
final class Drafts {
    private static final ObjectMapper JSON = DocumentJson.mapper();

    private Drafts() {}

    /** Only of a question that is answered, and whose person has agreed. */
    static boolean mayDraft(Member member, Feedback feedback, Optional<FeedbackContent> told) {
        return feedback.kind() == Kind.QUESTION
                && feedback.state() == FeedbackState.ANSWERED
                && told.filter(FeedbackContent::publish).isPresent()
                && (member.may(Role.EDITOR, null) || member.may(Role.MANAGER, null));
    }

    /** @param form without errors */
    static String markdown(DraftForm form, LocalDate answeredOn) {
        String detail = form.detail().isEmpty() ? "" : "补充情况: " + quoted(form.detail()) + "\n";
        String citations = form.citationLines().stream()
                .map(line -> "  - " + quoted(line) + "\n")
                .collect(Collectors.joining());
        return "---\n问题: " + quoted(form.question()) + "\n" + detail + "答复日期: " + answeredOn + "\n对象: "
                + quoted(form.audience()) + "\n引用:\n" + citations + "---\n\n"
                + form.answer().strip() + "\n";
    }

    /** A JSON string is a double-quoted YAML one (YAML 1.2, chapter 1.3). */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every text can be written", e);
        }
    }
}
