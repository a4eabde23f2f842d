package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.advice.NextStep;
import org.famen.content.consultation.Consultation;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.RingPart;
import org.famen.content.culture.Zone;
import org.famen.content.event.Event;
import org.famen.content.event.EventState;
import org.famen.content.event.Place;
import org.famen.content.guide.Guide;
import org.famen.content.guide.GuideKind;
import org.famen.content.map.District;
import org.famen.content.problem.Problems;
import org.famen.content.risk.RiskItem;
import org.junit.jupiter.api.Test;

/** Holds guides, culture sites, events and risks of the made-up city to what they promise. */
class DemonstrationKindsTest {
    private static final Path FOLDER = Path.of("city");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CityContent CONTENT = on(DAY);

    @Test
    void guidesTellOfEveryMatterAndWhoDoesIt() {
        assertThat(CONTENT.guides()).hasSizeGreaterThanOrEqualTo(20).allMatch(Guide::demonstration);
        assertThat(CONTENT.guides()).extracting(Guide::kind).contains(GuideKind.values());
        assertThat(CONTENT.guides())
                .filteredOn(guide -> guide.organisationIds().isEmpty())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(CONTENT.guides()).allSatisfy(guide -> {
            assertThat(guide.advice().next()).isNotEmpty();
            assertThat(guide.advice().review()).isPresent();
        });
    }

    @Test
    void phonesRingNowhereOrAreNationalHotlines() {
        Stream<String> phones = Stream.of(
                        Stream.concat(
                                        CONTENT.guides().stream().map(Guide::advice),
                                        CONTENT.consultations().stream().map(Consultation::advice))
                                .flatMap(advice -> advice.next().stream().map(NextStep::phones)),
                        CONTENT.guides().stream().map(Guide::advicePhones),
                        CONTENT.guides().stream().map(Guide::complaintPhones),
                        CONTENT.cultureSites().stream().map(CultureSite::phones))
                .flatMap(lists -> lists)
                .flatMap(List::stream);

        assertThat(phones).isNotEmpty().allMatch(phone -> phone.matches("110|12[02]|12\\d{3}|0000-555\\d{4}"));
    }

    @Test
    void cultureSitesLieInTheirDistrictAndEachCountyHasItsOwn() {
        assertThat(CONTENT.cultureSites()).hasSizeGreaterThanOrEqualTo(30).allMatch(CultureSite::demonstration);
        assertThat(CONTENT.cultureSites()).extracting(CultureSite::zone).contains(Zone.values());
        assertThat(CONTENT.cultureSites().stream().map(CultureSite::ringPart).flatMap(Optional::stream))
                .contains(RingPart.values());
        assertThat(CONTENT.cultureSites()).extracting(CultureSite::speciality).doesNotHaveDuplicates();
        assertThat(CONTENT.cultureSites())
                .extracting(CultureSite::district)
                .containsAll(CONTENT.city().area().districts());
        assertThat(CONTENT.cultureSites())
                .allSatisfy(site -> assertThat(site.coordinates().flatMap(CONTENT.map()::districtAt))
                        .map(District::name)
                        .contains(site.district()));
    }

    @Test
    void eventsTakePlaceInTheDistrictThatTheyName() {
        assertThat(CONTENT.events().stream().map(Event::place).flatMap(Optional::stream))
                .filteredOn(place -> place.district().isPresent())
                .hasSizeGreaterThan(50)
                .allSatisfy(place -> assertThat(districtOf(place)).isEqualTo(place.district()));
    }

    @Test
    void eventsLieAroundTheDayOfTheLoadWhicheverItIs() {
        LocalDate someDay = LocalDate.of(2031, 2, 3);
        List<Event> events = on(someDay).events();

        assertThat(events)
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(event -> !event.end().toLocalDate().isBefore(someDay.minusDays(60)))
                .allMatch(event -> !event.start().toLocalDate().isAfter(someDay.plusDays(90)));
        assertThat(events).extracting(Event::state).contains(EventState.values());
        assertThat(events.stream().map(Event::series).flatMap(Optional::stream).distinct())
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void whatIsOverHasLeftMinutes() {
        Stream<Event> over = CONTENT.events().stream()
                .filter(event -> event.end().toLocalDate().isBefore(DAY))
                .filter(event -> event.state() == EventState.AS_PLANNED);

        assertThat(over)
                .hasSizeGreaterThan(20)
                .allMatch(event -> event.minutes().isPresent());
    }

    @Test
    void filesThatArePublishedBesideAPageAreThere() {
        Stream<Path> attachments = CONTENT.policies().stream()
                .flatMap(policy -> policy.attachments().stream().map(name -> Path.of("policy", policy.id(), name)));
        Stream<Path> pictures = CONTENT.events().stream()
                .flatMap(event ->
                        event.pictures().stream().map(picture -> Path.of("event", event.id(), picture.file())));

        assertThat(Stream.concat(attachments, pictures).map(FOLDER.resolve("attachments")::resolve))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void risksSpanManyTradesAndNeverSayTheSame() {
        assertThat(CONTENT.risks()).hasSizeGreaterThanOrEqualTo(120).allMatch(RiskItem::demonstration);
        assertThat(CONTENT.risks().stream().map(RiskItem::trade).distinct()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(CONTENT.risks()).extracting(RiskItem::conduct).doesNotHaveDuplicates();
        assertThat(CONTENT.risks()).extracting(RiskItem::avoidance).doesNotHaveDuplicates();
    }

    private static Optional<String> districtOf(Place place) {
        return place.coordinates().flatMap(CONTENT.map()::districtAt).map(District::name);
    }

    private static CityContent on(LocalDate day) {
        return CityReader.read(FOLDER, new Problems(), day).orElseThrow();
    }
}
