package org.famen.portal.organisation;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.naming.NamedThing;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.route.ProblemFinder;
import org.famen.content.route.Route;
import org.famen.content.route.WayKind;

/**
 * Finds what is wanted of offices in everyday words: a kind of office (公证处), a service (继承公证), or a problem of which a route
 * knows (讨薪), whose offices are those that name it among their services and, where a way leads there, legal aid.
 */
@Singleton
class Needs {
    private static final int LEAST = 2;
    private static final String LEGAL_AID = "法律援助申请";
    private static final String ADVICE = "法律咨询";

    private final Set<String> services;

    private final ProblemFinder problems;

    Needs(CityContent city, ProblemFinder problems) {
        this.problems = problems;
        this.services = city.organisations().stream()
                .flatMap(organisation -> organisation.services().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Need> find(String words) {
        String typed = NamedThing.fold(words);
        if (typed.codePointCount(0, typed.length()) < LEAST) {
            return Optional.empty();
        }
        return named(words, typed::equals)
                .or(() -> kind(words, typed))
                .or(() -> problems.in(words).map(route -> problem(words, route)))
                .or(() -> named(words, typed::contains))
                .or(() -> named(words, service -> service.contains(typed)));
    }

    private Optional<Need> named(String words, Predicate<String> fits) {
        Set<String> fitting = services.stream().filter(fits).collect(Collectors.toUnmodifiableSet());
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Need(words, "", fitting));
    }

    private static Optional<Need> kind(String words, String typed) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> Stream.concat(Stream.of(kind.label()), kind.names().stream())
                        .anyMatch(name -> typed.contains(name) || name.startsWith(typed)))
                .findFirst()
                .map(kind -> new Need(words, kind.label(), Set.of()));
    }

    private Need problem(String words, Route route) {
        Set<String> wanted = new LinkedHashSet<>();
        services.stream()
                .filter(service -> Stream.concat(Stream.of(words), route.words().stream())
                        .map(NamedThing::fold)
                        .anyMatch(service::contains))
                .forEach(wanted::add);
        if (route.ways().stream().anyMatch(way -> way.kind() == WayKind.LEGAL_AID) && services.contains(LEGAL_AID)) {
            wanted.add(LEGAL_AID);
        }
        return new Need(words, "", wanted.isEmpty() ? Set.of(ADVICE) : wanted);
    }
}
