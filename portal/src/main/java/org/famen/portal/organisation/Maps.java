package org.famen.portal.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.famen.content.map.CityMap;
import org.famen.content.organisation.Coordinates;
import org.famen.portal.organisation.place.PlaceCluster;
import org.famen.portal.organisation.place.PlaceFilter;
import org.famen.portal.organisation.place.Places;

/** Draws the maps of lists and of single offices. */
@Singleton
class Maps {
    /** A view narrower than this shows the names of townships. */
    private static final double NEAR = 0.45;

    private final CityDrawing drawing;
    private final Places places;

    Maps(CityMap map, Places places) {
        this.drawing = CityDrawing.of(map);
        this.places = places;
    }

    /** The surroundings when it is known from where, the whole city otherwise; empty when the city has no map. */
    Optional<MapView> ofList(PlaceFilter filter, Optional<Origin> origin, List<Card> cards) {
        if (drawing.isEmpty()) {
            return Optional.empty();
        }
        List<double[]> points = new ArrayList<>();
        origin.ifPresent(here -> points.add(point(here.place())));
        cards.forEach(card -> card.place().ifPresent(place -> points.add(point(place))));
        Frame frame =
                origin.isPresent() ? Frame.round(points, drawing.projection()) : Frame.whole(drawing.projection());
        return Optional.of(view(
                frame,
                places.clusters(filter, frame.box(drawing.projection()), frame.zoom()),
                cards,
                origin.map(Origin::place)));
    }

    /** One office and those near it. */
    Optional<MapView> ofOffice(List<Card> cards) {
        List<double[]> points = cards.stream()
                .flatMap(card -> card.place().stream())
                .map(this::point)
                .toList();
        return drawing.isEmpty() || points.isEmpty()
                ? Optional.empty()
                : Optional.of(view(Frame.round(points, drawing.projection()), List.of(), cards, Optional.empty()));
    }

    private MapView view(Frame frame, List<PlaceCluster> clusters, List<Card> cards, Optional<Coordinates> here) {
        Set<String> pinned = new HashSet<>();
        List<MapView.Sign> pins = new ArrayList<>();
        for (Card card : cards) {
            card.place().ifPresent(place -> {
                pins.add(sign(place, String.valueOf(card.number())));
                pinned.add(key(place));
            });
        }
        return new MapView(
                drawing,
                frame.viewBox(),
                String.format(Locale.ROOT, "%.3f", frame.scale()),
                frame.scale() <= NEAR,
                clusters.stream()
                        .filter(cluster -> cluster.count() > 1 || !pinned.contains(key(cluster.centre())))
                        .map(cluster -> sign(cluster.centre(), String.valueOf(cluster.count())))
                        .toList(),
                pins.reversed(),
                here.map(place -> sign(place, "")));
    }

    /** The index keeps places to about a centimetre, so that what comes back is not quite what was sent. */
    private static String key(Coordinates place) {
        return String.format(Locale.ROOT, "%.4f,%.4f", place.latitude(), place.longitude());
    }

    private MapView.Sign sign(Coordinates place, String text) {
        double[] point = point(place);
        return new MapView.Sign(Projection.short1(point[0]), Projection.short1(point[1]), text);
    }

    private double[] point(Coordinates place) {
        return new double[] {
            drawing.projection().x(place.longitude()), drawing.projection().y(place.latitude())
        };
    }
}
