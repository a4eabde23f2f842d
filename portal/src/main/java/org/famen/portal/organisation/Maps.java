package org.famen.portal.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famen.content.map.CityMap;
import org.famen.content.map.District;
import org.famen.content.organisation.Coordinates;
import org.famen.portal.organisation.place.Origin;
import org.famen.portal.organisation.place.PlaceCluster;
import org.famen.portal.organisation.place.PlaceFilter;
import org.famen.portal.organisation.place.Places;

/** Draws the maps of lists and of single offices. */
@Singleton
class Maps {
    /** A view narrower than this shows the names of townships. */
    private static final double NEAR = 0.45;
    /** Radius of a cluster's sign in units of the drawing at its own scale; the same is in the style of the map. */
    private static final double SIGN = 24;

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
        Frame frame = (origin.isPresent() || !filter.district().isEmpty()) && !points.isEmpty()
                ? Frame.round(points, drawing.projection())
                : Frame.whole(drawing.projection());
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
        Set<String> pinned = cards.stream()
                .flatMap(card -> card.place().stream())
                .map(Maps::key)
                .collect(Collectors.toSet());
        List<PlaceCluster> shown = apart(
                clusters.stream()
                        .filter(cluster -> cluster.count() > 1 || !pinned.contains(key(cluster.centre())))
                        .toList(),
                2 * SIGN * frame.scale());
        var layout = new MapLayout(
                frame, shown.stream().map(cluster -> point(cluster.centre())).toList());
        List<MapView.Pin> pins = cards.stream()
                .flatMap(card -> card.place().map(place -> layout.pin(point(place), card.number())).stream())
                .toList();
        return new MapView(
                drawing,
                frame.viewBox(),
                String.format(Locale.ROOT, "%.3f", frame.scale()),
                frame.scale() <= NEAR,
                shown.stream()
                        .map(cluster -> sign(cluster.centre(), String.valueOf(cluster.count())))
                        .toList(),
                // The first ones are drawn last, and so on top.
                pins.reversed(),
                drawing.areas().stream()
                        .map(area -> name(area.district(), layout))
                        .toList(),
                here.map(place -> sign(place, "")));
    }

    private MapView.Sign name(District district, MapLayout layout) {
        return layout.name(
                district.name(),
                point(district.middle()),
                at -> district.contains(new Coordinates(
                        drawing.projection().latitude(at[1]),
                        drawing.projection().longitude(at[0]))));
    }

    /** Those whose signs would lie on each other as one, so that each number can be read. */
    private List<PlaceCluster> apart(List<PlaceCluster> clusters, double least) {
        List<PlaceCluster> apart = new ArrayList<>();
        List<PlaceCluster> left = new ArrayList<>(clusters);
        left.sort(Comparator.comparingLong(PlaceCluster::count).reversed());
        for (PlaceCluster cluster : left) {
            Optional<PlaceCluster> near = apart.stream()
                    .filter(other -> distance(other, cluster) < least)
                    .findFirst();
            near.ifPresent(apart::remove);
            apart.add(near.map(other -> other.with(cluster)).orElse(cluster));
        }
        return apart;
    }

    private double distance(PlaceCluster one, PlaceCluster other) {
        double[] from = point(one.centre());
        double[] to = point(other.centre());
        return Math.hypot(from[0] - to[0], from[1] - to[1]);
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
