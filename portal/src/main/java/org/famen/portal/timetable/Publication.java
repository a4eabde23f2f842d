package org.famen.portal.timetable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.city.CityContent;
import org.famen.content.index.DocumentJson;
import org.famen.content.organisation.Organisation;
import org.famen.content.service.Service;
import org.famen.portal.database.Database;
import org.famen.portal.database.DatabaseReady;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the files' services and desks, and the seats of events, into PostgreSQL; of several portals that start, one does. Bookings stay as they are. */
@Singleton
public class Publication {
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final Database database;
    private final TimetableStore store;
    private final CityContent city;
    private final Clock clock;
    private final ObjectMapper json = DocumentJson.mapper();

    Publication(Database database, TimetableStore store, CityContent city, Clock clock) {
        this.database = database;
        this.store = store;
        this.city = city;
        this.clock = clock;
    }

    @EventListener
    void onReady(DatabaseReady ready) {
        publish(city);
    }

    /** @return whether anything differed */
    public boolean publish(CityContent content) {
        List<EventSeats> events = EventSeats.of(content, ZonedDateTime.now(clock));
        List<DeskAt> desks = Stream.concat(
                        desks(content).stream(), events.stream().map(EventSeats::at))
                .toList();
        List<Service> services = Stream.concat(
                        content.services().stream(), events.stream().map(EventSeats::service))
                .toList();
        List<String> deskDocuments = desks.stream().map(this::write).toList();
        List<String> serviceDocuments = services.stream().map(this::write).toList();
        String fingerprint = DigestUtils.sha256Hex(deskDocuments + "\n" + serviceDocuments);
        boolean changed = database.transact(() -> {
            store.lock(TimetableStore.LOCK);
            if (store.fingerprint().equals(fingerprint)) {
                return false;
            }
            String[] serviceIds = texts(services, Service::id);
            String[] deskIds = texts(desks, at -> at.desk().id());
            store.offerDesks(deskIds, texts(desks, at -> at.place().id()), deskDocuments.toArray(String[]::new));
            store.offerServices(serviceIds, serviceDocuments.toArray(String[]::new));
            store.withdrawServices(serviceIds);
            store.withdrawDesks(deskIds);
            store.fitCapacities(clock.instant());
            store.publish(fingerprint);
            return true;
        });
        LOG.info(
                "Timetable {}: {} services at {} desks",
                changed ? "published" : "is up to date",
                services.size(),
                desks.size());
        return changed;
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static List<DeskAt> desks(CityContent city) {
        Map<String, Organisation> organisations =
                city.organisations().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return city.desks().stream()
                .map(desk ->
                        new DeskAt(desk, Place.of(Objects.requireNonNull(organisations.get(desk.organisationId())))))
                .toList();
    }

    private String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
