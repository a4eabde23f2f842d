package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.event.Event;
import org.famen.content.event.EventKind;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.organisation.OrganisationLevel;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.policy.PolicyKind;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

/** Holds the made-up city in {@code content/city} to what it promises. Tests run in the folder of the module. */
class DemonstrationCityTest {
    private static final Path FOLDER = Path.of("city");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void readsWithoutAnyProblem() {
        Problems problems = new Problems();

        assertThat(CityReader.read(FOLDER, problems, TODAY)).isPresent();
        assertThat(ProblemLines.of(problems)).isEmpty();
    }

    @Test
    void isMarkedAsDemonstrationThroughout() {
        CityContent content = content();

        assertThat(content.city().demonstrationNotice())
                .hasValueSatisfying(notice -> assertThat(notice).contains("演示数据"));
        assertThat(content.policies()).allMatch(PolicyDocument::demonstration);
        assertThat(content.events()).allMatch(Event::demonstration);
        assertThat(content.organisations()).allMatch(Organisation::demonstration);
    }

    @Test
    void hasEveryKindOfThing() {
        CityContent content = content();

        assertThat(content.policies()).extracting(PolicyDocument::kind).contains(PolicyKind.values());
        assertThat(content.events()).extracting(Event::kind).contains(EventKind.values());
        assertThat(content.organisations()).extracting(Organisation::kind).contains(OrganisationKind.values());
        assertThat(content.organisations()).extracting(Organisation::level).contains(OrganisationLevel.values());
    }

    @Test
    void hasPoliciesInFull() {
        assertThat(content().policies())
                .allSatisfy(policy ->
                        assertThat(policy.body().replaceAll("\\s", "")).hasSizeBetween(600, 1500));
    }

    @Test
    void usesOnlyPhonesThatRingNowhere() {
        Stream<String> phones =
                content().organisations().stream().map(Organisation::phones).flatMap(List::stream);

        assertThat(phones).allMatch(phone -> phone.equals("12348") || phone.matches("0000-555\\d{4}"));
    }

    @Test
    void staysFreshWheneverItIsLoaded() {
        LocalDate someDay = LocalDate.of(2031, 2, 3);
        CityContent content = CityReader.read(FOLDER, new Problems(), someDay).orElseThrow();

        assertThat(content.events())
                .allMatch(event -> event.end().toLocalDate().isAfter(someDay))
                .allMatch(event -> event.start().toLocalDate().isBefore(someDay.plusMonths(1)));
    }

    private static CityContent content() {
        return CityReader.read(FOLDER, new Problems(), TODAY).orElseThrow();
    }
}
