package org.famen.content.consultation;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;
import org.famen.content.policy.Audience;

/**
 * A question from the public and its answer, without a word about who asked.
 *
 * @param id part of its address, for good
 * @param question in the words of the person who asked, in one sentence
 * @param detail what else the person told
 * @param answer short, in plain words, Markdown
 * @param answeredOn the law of that day was applied
 * @param citations what the answer rests on, never empty
 * @param advice until when and what to do; {@link Advice#NONE} also where an index of an earlier version has none
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Consultation(
        String id,
        String question,
        Optional<String> detail,
        String answer,
        LocalDate answeredOn,
        List<String> topics,
        List<Audience> audiences,
        List<WrittenCitation> citations,
        Advice advice,
        boolean demonstration)
        implements Published {

    public Consultation {
        requireNonNull(id, "id is null");
        requireNonNull(question, "question is null");
        requireNonNull(detail, "detail is null");
        requireNonNull(answer, "answer is null");
        requireNonNull(answeredOn, "answeredOn is null");
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        citations = List.copyOf(citations);
        advice = requireNonNullElse(advice, Advice.NONE);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations is empty");
        }
    }
}
