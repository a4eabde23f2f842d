package org.famen.portal.feedback.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.policy.Audience;
import org.famen.content.reference.CitationsInText;
import org.famen.portal.feedback.Answer;
import org.famen.portal.feedback.FeedbackContent;
import org.famen.portal.web.FieldError;
import org.famen.portal.web.FieldErrors;
import org.famen.portal.web.Submission;

/**
 * A consultation in the making, as the editor has typed it.
 *
 * @param question in one sentence
 * @param detail what else was told; empty for nothing
 * @param answer Markdown
 * @param citations one a line, as courts write them
 * @param audience label of an {@link Audience}
 */
public record DraftForm(String question, String detail, String answer, String citations, String audience) {
    private static final int MAX_QUESTION_LENGTH = 100;

    /** The first sentence is the question; what follows is the detail. */
    static DraftForm of(FeedbackContent told, Answer answer) {
        String text = Anonymiser.mask(told.text()).strip();
        String[] parts = text.split("(?<=[？?。])\\s*|\\R+", 2);
        String written = Anonymiser.mask(answer.text());
        return new DraftForm(
                parts[0].strip(),
                parts.length > 1 ? parts[1].strip() : "",
                written,
                CitationsInText.find(written).stream()
                        .map(WrittenCitation::written)
                        .collect(Collectors.joining("\n")),
                Audience.CITIZEN.label());
    }

    static DraftForm read(Submission form) {
        return new DraftForm(
                form.text("question"),
                form.text("detail"),
                form.text("answer"),
                form.text("citations"),
                form.text("audience"));
    }

    List<String> citationLines() {
        return Arrays.stream(citations.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Optional<Audience> findAudience() {
        return Arrays.stream(Audience.values())
                .filter(known -> known.label().equals(audience))
                .findFirst();
    }

    /** In the order of the form; none when all is well. */
    FieldErrors errors() {
        List<FieldError> errors = new ArrayList<>();
        if (question.isEmpty() || question.length() > MAX_QUESTION_LENGTH) {
            errors.add(new FieldError("question", "draft_question"));
        } else if (!Anonymiser.isClean(question)) {
            errors.add(new FieldError("question", "traces"));
        }
        if (!Anonymiser.isClean(detail)) {
            errors.add(new FieldError("detail", "traces"));
        }
        if (answer.isEmpty()) {
            errors.add(new FieldError("answer", "answer_missing"));
        } else if (!Anonymiser.isClean(answer)) {
            errors.add(new FieldError("answer", "traces"));
        }
        List<String> lines = citationLines();
        if (lines.isEmpty()
                || !lines.stream().allMatch(line -> WrittenCitation.parse(line).isPresent())) {
            errors.add(new FieldError("citations", "draft_citations"));
        }
        if (findAudience().isEmpty()) {
            errors.add(new FieldError("audience", "draft_audience"));
        }
        return new FieldErrors(errors);
    }

    @Override
    public String toString() {
        return "DraftForm";
    }
}
