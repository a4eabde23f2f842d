package org.famen.portal.protection;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How long a client may keep a connection busy.
 *
 * @param requestWithin how long a request may take to arrive, from its first byte to its last; then its connection ends
 */
@ConfigurationProperties("famen.connection")
record ConnectionSettings(Duration requestWithin) {}
