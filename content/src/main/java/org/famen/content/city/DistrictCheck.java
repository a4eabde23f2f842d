package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import org.famen.content.frontmatter.Sourced;
import org.famen.content.map.CityMap;
import org.famen.content.organisation.Organisation;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Warns of an office whose coordinates lie in another district than the one that its row names. */
final class DistrictCheck {
    private final CityMap map;
    private final Problems problems;

    DistrictCheck(CityMap map, Problems problems) {
        this.map = requireNonNull(map, "map is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    void check(Sourced<Organisation> source) {
        Organisation organisation = source.value();
        organisation
                .coordinates()
                .flatMap(map::districtAt)
                .filter(district -> !district.name().equals(organisation.district()))
                .ifPresent(district -> problems.add(Problem.warning(
                        source.file(),
                        source.line(),
                        "organisation.coordinates.district",
                        "区县",
                        organisation.district(),
                        district.name())));
    }
}
