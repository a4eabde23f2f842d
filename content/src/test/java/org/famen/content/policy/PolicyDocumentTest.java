package org.famen.content.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDocumentTest {
    private static final Repeal REPEAL = new Repeal("安司〔2028〕9号", LocalDate.of(2028, 6, 1));

    @ParameterizedTest
    @CsvSource({"2026-03-31, NOT_YET_IN_FORCE", "2026-04-01, IN_FORCE", "2029-03-31, IN_FORCE", "2029-04-01, EXPIRED"})
    void appliesFromItsFirstToItsLastDay(LocalDate day, PolicyStatus status) {
        assertThat(policy(Optional.of(LocalDate.of(2029, 3, 31)), Optional.empty())
                        .statusOn(day))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2028-05-31, IN_FORCE", "2028-06-01, REPEALED", "2030-01-01, REPEALED"})
    void endsOnTheDayOfItsRepeal(LocalDate day, PolicyStatus status) {
        assertThat(policy(Optional.of(LocalDate.of(2029, 3, 31)), Optional.of(REPEAL))
                        .statusOn(day))
                .isEqualTo(status);
    }

    @Test
    void appliesWithoutEndWhenNoneIsNamed() {
        assertThat(policy(Optional.empty(), Optional.empty()).statusOn(LocalDate.of(2099, 1, 1)))
                .isEqualTo(PolicyStatus.IN_FORCE);
    }

    private static PolicyDocument policy(Optional<LocalDate> validUntil, Optional<Repeal> repeal) {
        return PolicyDocumentBuilder.stagedBuilder()
                .id("a")
                .title("甲")
                .documentNumber(Optional.empty())
                .issuer("安澜市司法局")
                .kind(PolicyKind.NOTICE)
                .writtenOn(Optional.empty())
                .publishedOn(LocalDate.of(2026, 3, 20))
                .effectiveFrom(LocalDate.of(2026, 4, 1))
                .validUntil(validUntil)
                .repeal(repeal)
                .topics(List.of())
                .audiences(List.of(Audience.CITIZEN))
                .interprets(Optional.empty())
                .attachments(List.of())
                .body("正文")
                .demonstration(false)
                .build();
    }
}
