package org.famen.portal.styleguide;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.advice.Deadline;
import org.famen.content.advice.NextStep;
import org.famen.content.law.validity.Status;
import org.famen.portal.organisation.place.OpenState;
import org.jspecify.annotations.Nullable;

/**
 * What templates of features ask of that feature's records, by the same names. The records themselves belong to their
 * features, which nobody else may use; a template that asks for something new fails here, and a test says so.
 */
public final class Shapes {
    private Shapes() {}

    /** As a page of the city in a list. */
    public record Listed(
            String id,
            String title,
            String summary,
            String subkind,
            String region,
            String issuer,
            @Nullable LocalDate date,
            String state,
            Map<String, String> facts,
            List<String> cites) {
        public Listed {
            facts = Map.copyOf(facts);
            cites = List.copyOf(cites);
        }
    }

    /** As an answer above results. */
    public record Answer(boolean sure, String address, Listed page, Advice advice, List<Cited> provisions) {
        public Answer {
            provisions = List.copyOf(provisions);
        }

        public Optional<NextStep> firstStep() {
            return advice.next().stream().findFirst();
        }

        public Optional<Deadline> deadline() {
            return advice.deadlines().stream().findFirst();
        }

        public Optional<NextStep> placeToGo() {
            return advice.next().stream().filter(step -> step.who().isPresent()).findFirst();
        }
    }

    /** As a provision that an answer rests on. */
    public record Cited(String address, String written) {}

    /** As what was named in a search. */
    public record Named(String kind, String address, String title, String text, List<String> lines, String action) {
        public Named {
            lines = List.copyOf(lines);
        }
    }

    /** As an office in a list. */
    public record Office(
            String number,
            String address,
            Place organisation,
            String distance,
            OpenState open,
            List<String> services,
            Optional<String> phone,
            String mapApp) {
        public Office {
            services = List.copyOf(services);
        }
    }

    /** As a place with its address. */
    public record Place(
            String name,
            String district,
            Optional<String> township,
            String address,
            boolean provincialModel,
            boolean stepFree,
            boolean signLanguage) {}

    /** As a visit that was booked. */
    public record Visit(
            LocalDateTime start, LocalDateTime end, String channelKey, Place place, Where at, Service service) {}

    /** As the desk at a place. */
    public record Where(Desk desk) {}

    /** As a desk. */
    public record Desk(String name) {}

    /** As a service that is booked. */
    public record Service(int minutes, List<String> bring) {
        public Service {
            bring = List.copyOf(bring);
        }
    }

    /** As a time that can be booked. */
    public record Time(String key, LocalDateTime start, LocalDateTime end, Place place, String distance, int seats) {}

    /** As a version of a law in its history. */
    public record Version(
            String link,
            boolean current,
            Days version,
            Status status,
            @Nullable String changes) {}

    /** As the days of a version. */
    public record Days(
            @Nullable LocalDate promulgatedOn, @Nullable LocalDate effectiveFrom) {}

    /** As how far something has got. */
    public record Progress(String key) {}
}
