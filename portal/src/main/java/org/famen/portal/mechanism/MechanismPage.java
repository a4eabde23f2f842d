package org.famen.portal.mechanism;

import java.util.List;
import org.famen.content.mechanism.Level;
import org.famen.content.mechanism.Mechanism;
import org.famen.portal.statistic.Chart;

/**
 * How disputes are settled.
 *
 * @param rows of the levels, from the nearest to the widest
 */
public record MechanismPage(Mechanism mechanism, List<Row> rows, Drawing drawing, List<Chart> charts) {

    /**
     * @param organisations of the directory on that level
     * @param mediators committees of people's mediation among them
     */
    public record Row(Level level, long organisations, long mediators) {}
}
