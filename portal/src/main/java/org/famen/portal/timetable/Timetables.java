package org.famen.portal.timetable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.index.DocumentJson;
import org.famen.content.service.Service;

/** The timetable as it is now; read again when another portal has changed it. */
@Singleton
public class Timetables {
    private final TimetableStore store;
    private final ObjectMapper json = DocumentJson.mapper();
    private volatile Timetable last = Timetable.empty();

    Timetables(TimetableStore store) {
        this.store = store;
    }

    public Timetable now() {
        return of(store.revision());
    }

    /** For who has asked already which revision counts. */
    public Timetable of(long revision) {
        Timetable known = last;
        return known.revision() == revision ? known : read();
    }

    /** The revision first: should another portal publish meanwhile, the next asking finds it out of date. */
    private Timetable read() {
        Timetable read = new Timetable(
                store.revision(), services(true), desks(true), new Timetable.Former(services(false), desks(false)));
        last = read;
        return read;
    }

    private Map<String, Service> services(boolean offered) {
        return store.services(offered).stream()
                .map(document -> parse(document, Service.class))
                .collect(Collectors.toMap(Service::id, Function.identity()));
    }

    private Map<String, DeskAt> desks(boolean offered) {
        return store.desks(offered).stream()
                .map(document -> parse(document, DeskAt.class))
                .collect(Collectors.toMap(at -> at.desk().id(), Function.identity()));
    }

    private <T> T parse(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the timetable in the database is of another version", e);
        }
    }
}
