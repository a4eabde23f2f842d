package org.famen.portal.city;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.famen.content.city.City;
import org.famen.content.city.CityContent;
import org.famen.content.city.CityReader;
import org.famen.content.event.Event;
import org.famen.content.map.CityMap;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;

/** The city, and its clock. */
@Factory
final class CityFactory {

    @Singleton
    Clock clock() {
        return Clock.system(Event.ZONE);
    }

    /** A portal without its city's name cannot start, and says which line is wrong. */
    @Singleton
    City city(CitySettings settings) {
        var problems = new Problems();
        return CityReader.city(settings.folder(), problems).orElseThrow(() -> unreadable(settings, problems));
    }

    /** All that its files hold; what is at fault is left out, as {@code indexer check} tells the editors. */
    @Singleton
    CityContent content(CitySettings settings, Clock clock) {
        var problems = new Problems();
        return CityReader.read(settings.folder(), problems, LocalDate.now(clock))
                .orElseThrow(() -> unreadable(settings, problems));
    }

    private static ConfigurationException unreadable(CitySettings settings, Problems problems) {
        return new ConfigurationException("famen.city.folder " + settings.folder() + ": "
                + problems.all().stream().map(ProblemMessages::line).collect(Collectors.joining("; ")));
    }

    /** What can't be drawn is left out; {@code indexer check} says why. */
    @Singleton
    CityMap map(CitySettings settings, City city) {
        return CityReader.map(settings.folder(), city.area(), new Problems());
    }
}
