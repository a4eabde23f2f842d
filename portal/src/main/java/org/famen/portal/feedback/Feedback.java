package org.famen.portal.feedback;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.NullableBytes;
import org.famen.portal.personal.ReferenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A feedback as the database has it.
 *
 * @param sealed what was told; null after it is erased
 * @param answerSealed what the desk has written; null before and after it is erased
 * @param dueOn last day of the promise
 * @param version one more with each change; who changes it names the version that they saw
 */
@MappedEntity
public record Feedback(
        UUID id,
        Kind kind,
        FeedbackState state,
        String reference,
        @NullableBytes byte @Nullable [] sealed,
        @Nullable String keyId,
        @NullableBytes byte @Nullable [] answerSealed,
        @Nullable String answerKeyId,
        @NullableBytes byte @Nullable [] phoneHash,
        Instant receivedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        int version) {

    public String written() {
        return new ReferenceNumber(reference).written();
    }

    public ZonedDateTime received() {
        return receivedAt.atZone(Event.ZONE);
    }

    public Optional<ZonedDateTime> answered() {
        return Optional.ofNullable(answeredAt).map(at -> at.atZone(Event.ZONE));
    }

    /** Below zero when the promise is broken. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    Optional<EncryptedData> findSealed() {
        return sealed == null || keyId == null ? Optional.empty() : Optional.of(new EncryptedData(keyId, sealed));
    }

    Optional<EncryptedData> findAnswerSealed() {
        return answerSealed == null || answerKeyId == null
                ? Optional.empty()
                : Optional.of(new EncryptedData(answerKeyId, answerSealed));
    }

    public static String owner(UUID id) {
        return "feedback/" + id;
    }

    public static String answerOwner(UUID id) {
        return "feedback/" + id + "/answer";
    }

    @Override
    public String toString() {
        return "Feedback " + id + " " + state;
    }
}
