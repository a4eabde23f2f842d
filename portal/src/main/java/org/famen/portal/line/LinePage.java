package org.famen.portal.line;

import java.util.List;
import org.famen.content.line.Line;
import org.famen.portal.statistic.Chart;

/**
 * A line of work.
 *
 * @param body harmless HTML
 * @param charts its figures of the whole city
 */
public record LinePage(Line line, String body, List<Chart> charts) {}
