package org.famen.portal.report;

import java.util.List;
import org.famen.content.report.OnSiteSession;
import org.famen.portal.statistic.BarChart;

/**
 * On-site sessions, the newest first.
 *
 * @param ratings how often each rating was given
 */
public record SessionsPage(List<OnSiteSession> sessions, BarChart ratings) {}
