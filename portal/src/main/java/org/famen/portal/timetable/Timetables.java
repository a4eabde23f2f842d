package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.index.DocumentJson;
import org.famen.content.service.Service;
import org.famen.portal.site.Database;

/** The timetable as it is now; read again when another portal has changed it. */
@Singleton
public class Timetables {
    private final Database database;
    private final ObjectMapper json = DocumentJson.mapper();
    private volatile Timetable last = Timetable.empty();

    Timetables(Database database) {
        this.database = requireNonNull(database, "database is null");
    }

    public Timetable now() {
        Timetable known = last;
        return database.ask(RevisionStore.class, RevisionStore::revision) == known.revision()
                ? known
                : database.transact(TimetableStore.class, this::read);
    }

    private Timetable read(TimetableStore store) {
        Timetable read = new Timetable(
                store.revision(),
                services(store, true),
                desks(store, true),
                new Timetable.Former(services(store, false), desks(store, false)));
        last = read;
        return read;
    }

    private Map<String, Service> services(TimetableStore store, boolean offered) {
        return store.services(offered).stream()
                .map(document -> parse(document, Service.class))
                .collect(Collectors.toMap(Service::id, Function.identity()));
    }

    private Map<String, DeskAt> desks(TimetableStore store, boolean offered) {
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
