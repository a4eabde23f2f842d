package org.famen.portal.application.attachment;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What looks for harm in attachments.
 *
 * @param host of a clamd that takes INSTREAM; empty for none: then the desk is told that nothing was scanned
 * @param port of that clamd
 * @param timeout for the whole answer; who does not answer keeps the file out
 */
@ConfigurationProperties("famen.scan")
record ScanSettings(@Nullable String host, int port, Duration timeout) {}
