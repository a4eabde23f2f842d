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
        return new PolicyDocument(
                "a",
                "甲",
                Optional.empty(),
                "安澜市司法局",
                PolicyKind.NOTICE,
                Optional.empty(),
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2026, 4, 1),
                validUntil,
                repeal,
                List.of(),
                List.of(Audience.CITIZEN),
                Optional.empty(),
                List.of(),
                "正文",
                false);
    }
}
