package org.famen.portal.timetable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;

/**
 * Services and desks as they are now.
 *
 * @param revision grows with each change
 * @param services by id, those that are offered
 * @param desks by id, those that are offered
 * @param former services and desks that are not offered any more, which old bookings still name
 */
public record Timetable(long revision, Map<String, Service> services, Map<String, DeskAt> desks, Former former) {
    /** What the files no longer have, by id. */
    public record Former(Map<String, Service> services, Map<String, DeskAt> desks) {
        public Former {
            services = Map.copyOf(services);
            desks = Map.copyOf(desks);
        }
    }

    public Timetable {
        services = Map.copyOf(services);
        desks = Map.copyOf(desks);
    }

    /** The service of a booking, offered still or not. */
    public Service serviceBooked(String id) {
        return Objects.requireNonNull(
                services.getOrDefault(id, former.services().get(id)));
    }

    /** The desk of a booking, there still or not. */
    public DeskAt deskBooked(String id) {
        return Objects.requireNonNull(desks.getOrDefault(id, former.desks().get(id)));
    }

    public Optional<Service> service(String id) {
        return Optional.ofNullable(services.get(id));
    }

    /** Where a service is to be had; a desk that is no longer there is left out. */
    public List<DeskAt> desksOf(Service service) {
        return service.desks().stream().map(desks::get).filter(Objects::nonNull).toList();
    }

    public Optional<DeskAt> desk(String id) {
        return Optional.ofNullable(desks.get(id));
    }

    /** In the order of their titles. */
    public List<Service> servicesByTitle() {
        return services.values().stream()
                .sorted(Comparator.comparing(Service::title))
                .toList();
    }

    /** Who is needed at one of these. */
    Collection<String> lawyersOf(Collection<DeskAt> some) {
        return some.stream()
                .map(DeskAt::desk)
                .map(Desk::lawyers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static Timetable empty() {
        return new Timetable(-1, Map.of(), Map.of(), new Former(Map.of(), Map.of()));
    }
}
