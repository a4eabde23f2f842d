package org.famen.content.policy;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A document of the city.
 *
 * @param id part of its address, for good
 * @param documentNumber 文号, such as 安司〔2026〕12号
 * @param issuer 发文机关
 * @param writtenOn 成文日期
 * @param publishedOn 发布日期
 * @param effectiveFrom 施行日期; the day of publication when the document names none
 * @param validUntil last day on which it applies (有效期至); empty when it has no end
 * @param interprets id of the policy that an interpretation explains
 * @param attachments file names
 * @param body Markdown
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record PolicyDocument(
        String id,
        String title,
        Optional<String> documentNumber,
        String issuer,
        PolicyKind kind,
        Optional<LocalDate> writtenOn,
        LocalDate publishedOn,
        LocalDate effectiveFrom,
        Optional<LocalDate> validUntil,
        Optional<Repeal> repeal,
        List<String> topics,
        List<Audience> audiences,
        Optional<String> interprets,
        List<String> attachments,
        String body,
        boolean demonstration)
        implements Published {

    public PolicyDocument {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(documentNumber, "documentNumber is null");
        requireNonNull(issuer, "issuer is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(writtenOn, "writtenOn is null");
        requireNonNull(publishedOn, "publishedOn is null");
        requireNonNull(effectiveFrom, "effectiveFrom is null");
        requireNonNull(validUntil, "validUntil is null");
        requireNonNull(repeal, "repeal is null");
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        requireNonNull(interprets, "interprets is null");
        attachments = List.copyOf(attachments);
        requireNonNull(body, "body is null");
    }

    /** A repeal counts from its day on, even for a policy that has run out before. */
    public PolicyStatus statusOn(LocalDate day) {
        if (repeal.isPresent() && !day.isBefore(repeal.get().from())) {
            return PolicyStatus.REPEALED;
        }
        if (day.isBefore(effectiveFrom)) {
            return PolicyStatus.NOT_YET_IN_FORCE;
        }
        return validUntil.isPresent() && day.isAfter(validUntil.get()) ? PolicyStatus.EXPIRED : PolicyStatus.IN_FORCE;
    }

    /** The same document without the policy that it explains, when that turned out not to exist. */
    public PolicyDocument withoutInterprets() {
        return PolicyDocumentBuilder.builder(this).interprets(Optional.empty()).build();
    }

    /** The same document with other attachments. */
    public PolicyDocument withAttachments(List<String> names) {
        return PolicyDocumentBuilder.builder(this).attachments(names).build();
    }
}
