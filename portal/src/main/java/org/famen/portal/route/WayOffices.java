package org.famen.portal.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.famen.content.guide.Guide;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.OrganisationKind;
import org.famen.content.route.Way;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.library.Library;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.organisation.place.OpeningTimes;
import org.famen.portal.organisation.place.Origin;
import org.famen.portal.organisation.place.PlaceFilter;
import org.famen.portal.organisation.place.PlaceResults;
import org.famen.portal.organisation.place.Places;

/**
 * Finds for each way the nearest office that does it: one of the kind that its 去哪里 lists, one that the guide there names, or one
 * of the kind that such ways belong to.
 */
@Singleton
class WayOffices {
    private static final String LIST = "/help";
    private static final String GUIDE = "/" + PageKind.GUIDE.id("");

    /** Offices move rarely, people ask in waves; whether one is open and free is looked up each time. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final long MOST = 1_000;

    private final ElasticsearchIndex index;
    private final Places places;
    private final Library library;
    private final OpeningTimes times;
    private final NextTimes bookings;
    private final Cache<Asked, Optional<PlaceResults.Hit>> nearest =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    private record Asked(String place, PlaceFilter filter, Optional<Coordinates> from) {}

    WayOffices(ElasticsearchIndex index, Places places, Library library, OpeningTimes times, NextTimes bookings) {
        this.index = index;
        this.places = places;
        this.library = library;
        this.times = times;
        this.bookings = bookings;
    }

    /** By the ids of the ways; one whose office isn't known is not in it, and none is while the index is away. */
    Map<String, WayOffice> find(List<Way> ways, Optional<Origin> from) {
        Map<String, Supplier<Optional<WayOffice>>> asked = new HashMap<>();
        Map<String, Supplier<Optional<WayOffice>>> byPlace = new HashMap<>();
        for (Way way : ways) {
            PlaceFilter filter = filter(way);
            asked.put(
                    way.id(),
                    byPlace.computeIfAbsent(
                            way.place() + filter, key -> index.meanwhile(() -> office(way, filter, from))));
        }
        Map<String, WayOffice> found = new HashMap<>();
        asked.forEach((way, office) -> office.get().ifPresent(known -> found.put(way, known)));
        return found;
    }

    private Optional<WayOffice> office(Way way, PlaceFilter filter, Optional<Origin> from) {
        Optional<Coordinates> point = from.map(Origin::place);
        try {
            return nearest.get(
                            new Asked(way.place(), filter, point),
                            asked -> named(way, point)
                                    .or(() -> filter.equals(PlaceFilter.ALL)
                                            ? Optional.empty()
                                            : places.first(filter, point)))
                    .map(this::office);
        } catch (UnavailableException away) {
            return Optional.empty();
        }
    }

    private WayOffice office(PlaceResults.Hit hit) {
        Organisation organisation = hit.page().detail(Organisation.class);
        return new WayOffice(
                organisation, times.state(organisation.hours()), hit.metres(), bookings.at(organisation.id()));
    }

    /** The office that a guide names: the nearest, or the first. */
    private Optional<PlaceResults.Hit> named(Way way, Optional<Coordinates> from) {
        if (!way.place().startsWith(GUIDE)) {
            return Optional.empty();
        }
        List<PageDocument> offices = library.page(way.place().substring(1)).stream()
                .flatMap(guide -> guide.detail(Guide.class).organisationIds().stream())
                .flatMap(id -> library.page(PageKind.ORGANISATION.id(id)).stream())
                .toList();
        return offices.stream()
                .map(page -> new PlaceResults.Hit(page, metres(page, from)))
                .min(Comparator.comparingLong(hit -> hit.metres().orElse(0)));
    }

    private static OptionalLong metres(PageDocument page, Optional<Coordinates> from) {
        return Optional.ofNullable(page.location())
                .flatMap(at -> from.map(point -> point.kilometresTo(new Coordinates(at.lat(), at.lon()))))
                .map(kilometres -> OptionalLong.of(Math.round(1000 * kilometres)))
                .orElse(OptionalLong.empty());
    }

    private static PlaceFilter filter(Way way) {
        if (way.place().startsWith(LIST)) {
            Map<String, String> asked = query(way.place());
            return new PlaceFilter(
                    asked.getOrDefault("service", ""),
                    asked.getOrDefault("kind", ""),
                    "",
                    "",
                    false,
                    OptionalInt.empty());
        }
        return kind(way)
                .map(kind -> new PlaceFilter("", kind.label(), "", "", false, OptionalInt.empty()))
                .orElse(PlaceFilter.ALL);
    }

    private static Map<String, String> query(String address) {
        Map<String, String> values = new HashMap<>();
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static Optional<OrganisationKind> kind(Way way) {
        return switch (way.kind()) {
            case MEDIATION -> Optional.of(OrganisationKind.MEDIATION_COMMITTEE);
            case LEGAL_AID -> Optional.of(OrganisationKind.LEGAL_AID_CENTRE);
            case NOTARY -> Optional.of(OrganisationKind.NOTARY_OFFICE);
            case NEGOTIATION, COMPLAINT, ARBITRATION, LAWSUIT, RECONSIDERATION, POLICE -> Optional.empty();
        };
    }
}
