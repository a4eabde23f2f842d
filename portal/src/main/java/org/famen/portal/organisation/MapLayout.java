package org.famen.portal.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the heads of pins and the names of districts go, so that nothing covers a number or a name: each takes the first
 * free place of those that it may have, or the least covered one. All lengths in units of the drawing.
 */
final class MapLayout {
    /** Of signs at their own scale; the style of the map has the same. */
    private static final double CLUSTER = 24;

    private static final double HEAD = 24;
    private static final List<Double> STEMS = List.of(44.0, 84.0, 124.0);
    /** In degrees from straight up. */
    private static final List<Integer> TURNS = List.of(0, 40, -40, 80, -80, 120, -120, 160, -160);

    private static final double LETTER = 30;
    private static final double NAME_STEP = 18;
    private static final int NAME_RINGS = 6;
    private static final int NAME_WAYS = 8;

    private final Frame frame;
    private final List<Box> taken = new ArrayList<>();

    /** @param clusters places of their signs */
    MapLayout(Frame frame, List<double[]> clusters) {
        this.frame = frame;
        clusters.forEach(at -> taken.add(Box.round(at[0], at[1], CLUSTER * scale(), CLUSTER * scale())));
    }

    /** @param tip the place that it points to */
    MapView.Pin pin(double[] tip, int number) {
        List<Head> heads = STEMS.stream()
                .flatMap(stem -> TURNS.stream().map(turn -> new Head(stem, turn)))
                .toList();
        Head head = heads.get(
                best(heads.stream().map(each -> each.boxes(tip, scale())).toList(), boxes -> true));
        return new MapView.Pin(
                Projection.short1(tip[0]),
                Projection.short1(tip[1]),
                String.valueOf(number),
                head.outline(),
                Projection.short1(head.x(0, -head.stem())),
                Projection.short1(head.y(0, -head.stem())));
    }

    /**
     * @param middle where it stands best
     * @param within whether a point is still in what it names
     */
    MapView.Sign name(String name, double[] middle, Predicate<double[]> within) {
        double half = name.length() * LETTER / 2 * scale();
        List<List<Box>> boxes = IntStream.rangeClosed(0, NAME_RINGS)
                .boxed()
                .flatMap(ring -> ways(ring * NAME_STEP * scale()))
                .map(way -> List.of(Box.round(middle[0] + way[0], middle[1] + way[1], half, LETTER / 2 * scale())))
                .toList();
        double[] place = boxes.get(
                        best(boxes, each -> within.test(each.getFirst().middle())))
                .getFirst()
                .middle();
        return new MapView.Sign(Projection.short1(place[0]), Projection.short1(place[1]), name);
    }

    private static Stream<double[]> ways(double far) {
        return far == 0
                ? Stream.of(new double[2])
                : IntStream.range(0, NAME_WAYS).mapToObj(way -> new double[] {
                    far * Math.cos(way * 2 * Math.PI / NAME_WAYS), far * Math.sin(way * 2 * Math.PI / NAME_WAYS)
                });
    }

    /** Which one is free, or least covered; it is taken then. The first one is always allowed. */
    private int best(List<List<Box>> choices, Predicate<List<Box>> allowed) {
        int best = IntStream.range(0, choices.size())
                .filter(i -> i == 0 || allowed.test(choices.get(i)))
                .boxed()
                .min(Comparator.comparing(
                        i -> choices.get(i).stream().mapToDouble(this::covered).sum()))
                .orElseThrow();
        taken.addAll(choices.get(best));
        return best;
    }

    /** Area that others have taken of it, or that can't be seen. */
    private double covered(Box box) {
        Box seen = new Box(frame.x(), frame.y(), frame.x() + frame.width(), frame.y() + frame.height());
        return taken.stream().mapToDouble(box::shared).sum() + box.area() - box.shared(seen);
    }

    private double scale() {
        return frame.scale();
    }

    /** The round end of a pin: so far from its tip, turned so many degrees. At the scale of signs. */
    private record Head(double stem, int turn) {
        private static final double RADIUS = 22;

        /** Its number first, then what leads from there to the tip, which grows thin. */
        List<Box> boxes(double[] tip, double scale) {
            return List.of(box(tip, scale, 1, HEAD), box(tip, scale, 0.6, HEAD / 2), box(tip, scale, 0.35, HEAD / 4));
        }

        private Box box(double[] tip, double scale, double part, double half) {
            return Box.round(
                    tip[0] + x(0, -stem * part) * scale,
                    tip[1] + y(0, -stem * part) * scale,
                    half * scale,
                    half * scale);
        }

        /** A drop with its point at 0, 0: for the attribute {@code d}. */
        String outline() {
            double neck = -(stem - 26);
            return "M0 0 C" + points(-8, -18, -RADIUS, neck, -RADIUS, -stem) + " A22 22 0 1 1 " + points(RADIUS, -stem)
                    + " C" + points(RADIUS, neck, 8, -18, 0, 0) + "Z";
        }

        private String points(double... straight) {
            DoubleStream turned = IntStream.range(0, straight.length / 2)
                    .mapToObj(i -> new double[] {straight[2 * i], straight[2 * i + 1]})
                    .flatMapToDouble(point -> DoubleStream.of(x(point[0], point[1]), y(point[0], point[1])));
            return String.join(
                    " ",
                    turned.mapToObj(each -> String.format(Locale.ROOT, "%.1f", each))
                            .toList());
        }

        double x(double x, double y) {
            return x * Math.cos(Math.toRadians(turn)) - y * Math.sin(Math.toRadians(turn));
        }

        double y(double x, double y) {
            return x * Math.sin(Math.toRadians(turn)) + y * Math.cos(Math.toRadians(turn));
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        static Box round(double x, double y, double halfWidth, double halfHeight) {
            return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
        }

        double[] middle() {
            return new double[] {(left + right) / 2, (top + bottom) / 2};
        }

        double area() {
            return (right - left) * (bottom - top);
        }

        double shared(Box other) {
            double width = Math.min(right, other.right) - Math.max(left, other.left);
            double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return width > 0 && height > 0 ? width * height : 0;
        }
    }
}
