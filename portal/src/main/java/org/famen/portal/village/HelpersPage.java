package org.famen.portal.village;

import java.util.List;
import org.famen.portal.statistic.Chart;

/**
 * What the law-literate villagers did, by county.
 *
 * @param charts of the city's figures about them
 */
public record HelpersPage(List<County> counties, List<Chart> charts) {

    /** What was done in the villages of a county that have a page. */
    public record County(
            String name, int villages, int models, int helpers, int told, int mediated, int guided, int hours) {
        /** Hours of training a head; 0 without anybody. */
        public int hoursEach() {
            return helpers == 0 ? 0 : Math.round((float) hours / helpers);
        }
    }
}
