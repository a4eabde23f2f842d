package org.famen.portal.search.results;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/** @param keepFor how long what was found serves who asks the same; nothing is kept where it is 0 */
@ConfigurationProperties("famen.search.recent")
record RecentResultsSettings(Duration keepFor) {}
