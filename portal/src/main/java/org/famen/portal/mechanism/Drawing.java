package org.famen.portal.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.mechanism.Force;
import org.famen.content.mechanism.Mechanism;

/**
 * The levels as boxes, the widest at the top, an arrow from each to the one above; beside them what they hand over to. In units
 * of a drawing {@link #WIDTH} wide.
 */
public record Drawing(List<Box> levels, List<Box> forces, int height) {
    public static final int WIDTH = 360;

    private static final int LEVEL_HEIGHT = 54;
    private static final int LEVEL_GAP = 30;
    private static final int FORCE_HEIGHT = 38;

    /**
     * @param detail second line; empty for none
     * @param middle where a line from it begins
     */
    public record Box(int y, int height, String name, String detail) {
        public int middle() {
            return y + height / 2;
        }

        public int bottom() {
            return y + height;
        }
    }

    /** @param counts of the levels, in their order from the nearest to the widest */
    static Drawing of(Mechanism mechanism, List<Long> counts) {
        int height = Math.max(
                mechanism.levels().size() * (LEVEL_HEIGHT + LEVEL_GAP) - LEVEL_GAP,
                mechanism.forces().size() * (FORCE_HEIGHT + 8) - 8);
        List<Box> levels = new ArrayList<>();
        for (int i = mechanism.levels().size() - 1; i >= 0; i--) {
            levels.add(new Box(
                    levels.size() * (LEVEL_HEIGHT + LEVEL_GAP),
                    LEVEL_HEIGHT,
                    mechanism.levels().get(i).name(),
                    Long.toString(counts.get(i))));
        }
        List<Box> forces = new ArrayList<>();
        int gap = mechanism.forces().size() < 2
                ? 0
                : (height - mechanism.forces().size() * FORCE_HEIGHT)
                        / (mechanism.forces().size() - 1);
        for (Force force : mechanism.forces()) {
            forces.add(new Box(forces.size() * (FORCE_HEIGHT + gap), FORCE_HEIGHT, force.name(), ""));
        }
        return new Drawing(levels, forces, height);
    }
}
