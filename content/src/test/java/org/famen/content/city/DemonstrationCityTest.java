package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.event.Event;
import org.famen.content.event.EventKind;
import org.famen.content.frontmatter.ProblemLines;
import org.famen.content.map.CityMap;
import org.famen.content.map.District;
import org.famen.content.map.River;
import org.famen.content.map.Township;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.organisation.OrganisationLevel;
import org.famen.content.policy.PolicyDocument;
import org.famen.content.policy.PolicyKind;
import org.famen.content.policy.PolicyStatus;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;

/** Holds the made-up city in {@code content/city} to what it promises. Tests run in the folder of the module. */
class DemonstrationCityTest {
    private static final Path FOLDER = Path.of("city");
    private static final Set<String> IN_FULL =
            Set.of("arbitration-in-dispute-prevention", "strengthening-notarial-work");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void readsWithoutAnyProblemButPoliciesThatRunOutOneDay() {
        Problems problems = new Problems();

        assertThat(CityReader.read(FOLDER, problems, TODAY)).isPresent();
        assertThat(ProblemLines.of(problems)).allMatch(line -> line.contains(" policy.expiring "));
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
    void hasThreeHundredOrganisationsOnTheMap() {
        CityContent content = content();

        assertThat(content.organisations()).hasSize(300);
        assertThat(content.organisations())
                .allSatisfy(
                        organisation -> assertThat(organisation.coordinates().flatMap(content.map()::districtAt))
                                .map(District::name)
                                .contains(organisation.district()));
        assertThat(content.organisations().stream().filter(it -> it.parentId().isPresent()))
                .hasSizeGreaterThan(200);
    }

    @Test
    void hasAMapOfTenDistrictsAndSixtyTownships() {
        CityMap map = content().map();

        assertThat(map.districts())
                .extracting(District::name)
                .containsExactlyInAnyOrderElementsOf(content().city().area().districts());
        assertThat(map.townships()).hasSize(60).extracting(Township::name).doesNotHaveDuplicates();
        assertThat(map.rivers()).extracting(River::name).containsExactly("安澜河", "故道");
    }

    @Test
    void hasPoliciesOfRealLength() {
        assertThat(content().policies())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(policy ->
                        assertThat(policy.body().replaceAll("\\s", "")).hasSizeGreaterThan(400));
        assertThat(content().policies())
                .filteredOn(policy -> IN_FULL.contains(policy.id()))
                .hasSameSizeAs(IN_FULL)
                .allSatisfy(policy ->
                        assertThat(policy.body().replaceAll("\\s", "")).hasSizeGreaterThan(4000));
    }

    @Test
    void hasPoliciesOfEveryStatus() {
        assertThat(content().policies())
                .extracting(policy -> policy.statusOn(TODAY))
                .contains(PolicyStatus.values());
    }

    @Test
    void usesOnlyPhonesThatRingNowhere() {
        Stream<String> phones =
                content().organisations().stream().map(Organisation::phones).flatMap(List::stream);

        assertThat(phones).allMatch(phone -> phone.equals("12348") || phone.matches("0000-555\\d{4}"));
    }

    private static CityContent content() {
        return CityReader.read(FOLDER, new Problems(), TODAY).orElseThrow();
    }
}
