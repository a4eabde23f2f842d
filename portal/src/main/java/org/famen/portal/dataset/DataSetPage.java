package org.famen.portal.dataset;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What somebody must know who uses one data set.
 *
 * @param published when content was published last; empty while nobody knows
 */
public record DataSetPage(DataSet set, Optional<ZonedDateTime> published) {}
