package org.famen.portal.culture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.content.culture.CultureSite;
import org.famen.content.culture.RingPart;
import org.famen.content.culture.Zone;

/**
 * All sites where they lie: 一圈两翼.
 *
 * @param ring by part (一城一河一故道)
 * @param west by district, so that each shows its speciality (一县一品); so is east
 */
public record Shape(List<Group> ring, List<Group> west, List<Group> east) {

    public record Group(String name, List<CultureSite> sites) {}

    static Shape of(List<CultureSite> sites) {
        return new Shape(ring(sites), wing(sites, Zone.WEST_WING), wing(sites, Zone.EAST_WING));
    }

    public boolean isEmpty() {
        return ring.isEmpty() && west.isEmpty() && east.isEmpty();
    }

    /** With a ring and both wings. */
    public boolean isWhole() {
        return !ring.isEmpty() && !west.isEmpty() && !east.isEmpty();
    }

    private static List<Group> ring(List<CultureSite> sites) {
        return Arrays.stream(RingPart.values())
                .map(part -> new Group(
                        part.label(),
                        sites.stream()
                                .filter(site ->
                                        site.ringPart().filter(part::equals).isPresent())
                                .toList()))
                .filter(group -> !group.sites().isEmpty())
                .toList();
    }

    private static List<Group> wing(List<CultureSite> sites, Zone zone) {
        Map<String, List<CultureSite>> districts = sites.stream()
                .filter(site -> site.zone() == zone)
                .collect(Collectors.groupingBy(CultureSite::district, LinkedHashMap::new, Collectors.toList()));
        return districts.entrySet().stream()
                .map(district -> new Group(district.getKey(), district.getValue()))
                .toList();
    }
}
