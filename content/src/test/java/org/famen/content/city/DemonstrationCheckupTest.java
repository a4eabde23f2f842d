package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.famen.content.checkup.CheckupField;
import org.famen.content.checkup.CheckupQuestion;
import org.famen.content.problem.Problems;
import org.famen.content.service.Service;
import org.junit.jupiter.api.Test;

/** Holds the self-check of the made-up city to what it promises. */
class DemonstrationCheckupTest {
    private static final CityContent CONTENT = CityReader.read(
                    Path.of("city"), new Problems(), LocalDate.of(2026, 11, 24))
            .orElseThrow();

    @Test
    void fortyQuestionsOverEightFields() {
        List<CheckupQuestion> questions = CONTENT.checkup().stream()
                .flatMap(field -> field.questions().stream())
                .toList();

        assertThat(CONTENT.checkup())
                .hasSize(8)
                .allMatch(CheckupField::demonstration)
                .allSatisfy(field -> assertThat(field.questions()).hasSizeGreaterThanOrEqualTo(5));
        assertThat(questions)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(question -> assertThat(question.text()).endsWith("？"))
                .allSatisfy(question -> assertThat(question.basis()).isNotEmpty());
        assertThat(questions).extracting(CheckupQuestion::point).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldIsAMatterOfEachCheckUpThatCanBeBooked() {
        List<Service> checkups =
                CONTENT.services().stream().filter(Service::company).toList();

        assertThat(checkups)
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.categories())
                        .containsAll(CONTENT.checkup().stream()
                                .map(CheckupField::name)
                                .toList()));
    }
}
