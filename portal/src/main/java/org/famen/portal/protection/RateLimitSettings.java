package org.famen.portal.protection;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * How much one address may ask.
 *
 * @param perMinute requests a minute, refilled evenly, sixteen times as many for all of an IPv6 /48; 0 for no limit
 */
@ConfigurationProperties("famen.rate-limit")
record RateLimitSettings(int perMinute) {}
