package org.famen.portal.dataset;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All open data.
 *
 * @param published when content was published last; empty while nobody knows
 */
public record CataloguePage(
        List<DataSet> tables, List<DataSet> kinds, List<DataSet> statistics, Optional<ZonedDateTime> published) {}
