package org.famen.portal.operations.trace;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where traces go.
 *
 * @param endpoint that takes OTLP over HTTP, such as {@code http://collector:4318/v1/traces}; empty for no traces
 * @param share of the requests of which a trace is made, 0 to 1
 */
@ConfigurationProperties("famen.traces")
record TraceSettings(@Nullable URI endpoint, double share) {}
