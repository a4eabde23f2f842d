package org.famen.portal.desk;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.Place;
import org.famen.portal.timetable.Timetables;

/** Organisations and desks that somebody has to do with, by name. */
@Singleton
public class Places {
    public static final Comparator<DeskAt> BY_NAME = Comparator.comparing(
                    (DeskAt at) -> at.place().name())
            .thenComparing(at -> at.desk().name())
            .thenComparing(at -> at.desk().id());

    private final Timetables timetables;

    Places(Timetables timetables) {
        this.timetables = timetables;
    }

    public List<Place> of(Scope scope) {
        return at(scope)
                .map(DeskAt::place)
                .distinct()
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::id))
                .toList();
    }

    public List<DeskAt> desks(Scope scope) {
        return at(scope).sorted(BY_NAME).toList();
    }

    private Stream<DeskAt> at(Scope scope) {
        return timetables.now().desks().values().stream()
                .filter(at -> scope.touches(at.place().id()));
    }
}
