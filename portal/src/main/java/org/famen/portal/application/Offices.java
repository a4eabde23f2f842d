package org.famen.portal.application;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.organisation.OrganisationLevel;

/** Who is in charge of an application: place × matter. */
@Singleton
public class Offices {
    private final Map<String, Organisation> all;
    private final List<String> districts;

    Offices(CityContent city) {
        this.all = city.organisations().stream().collect(Collectors.toUnmodifiableMap(Organisation::id, each -> each));
        this.districts = city.organisations().stream()
                .map(Organisation::district)
                .distinct()
                .toList();
    }

    public Optional<Organisation> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Districts in the order of the city's list, each with its townships. */
    public Map<String, List<String>> places() {
        Map<String, TreeSet<String>> townships = new TreeMap<>();
        all.values()
                .forEach(office -> office.township()
                        .ifPresent(name -> townships
                                .computeIfAbsent(office.district(), district -> new TreeSet<>())
                                .add(name)));
        Map<String, List<String>> places = new LinkedHashMap<>();
        districts.forEach(
                district -> places.put(district, List.copyOf(townships.getOrDefault(district, new TreeSet<>()))));
        return places;
    }

    /**
     * Legal aid is decided by the centre of the district, or the city's (法律援助法第三十八条). Disputes of a trade go to its
     * committee, the district's before the city's; others to the general committee of the place, and where the portal knows none,
     * to the district's service centre, which passes them on.
     *
     * @param township empty where people named none
     */
    public Optional<Organisation> inCharge(Matter matter, String district, String township) {
        OrganisationKind kind = matter.kind().office();
        String special = matter.specialised();
        Predicate<Organisation> here = office -> office.district().equals(district);
        Predicate<Organisation> ofTheCity = office -> office.level() == OrganisationLevel.CITY;
        Predicate<Organisation> atTheTownship = office -> !township.isEmpty()
                && office.township().filter(township::equals).isPresent();
        Predicate<Organisation> fits =
                office -> office.kind() == kind && office.name().contains(special);
        Stream<Predicate<Organisation>> inTurn = kind == OrganisationKind.LEGAL_AID_CENTRE
                ? Stream.of(fits.and(here).and(ofTheCity.negate()), fits.and(ofTheCity))
                : special.isEmpty()
                        ? Stream.of(fits.and(here).and(atTheTownship))
                        : Stream.of(fits.and(here).and(ofTheCity.negate()), fits.and(ofTheCity));
        Predicate<Organisation> centre = office -> office.kind() == OrganisationKind.SERVICE_CENTRE;
        return Stream.concat(inTurn, Stream.of(centre.and(here).and(ofTheCity.negate()), centre))
                .flatMap(wanted -> first(wanted).stream())
                .findFirst();
    }

    /** The widest first, so that a township's committee is asked before a village's. */
    private Optional<Organisation> first(Predicate<Organisation> wanted) {
        return all.values().stream()
                .filter(wanted)
                .min(Comparator.comparing(Organisation::level).thenComparing(Organisation::id));
    }
}
