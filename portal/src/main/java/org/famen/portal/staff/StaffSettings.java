package org.famen.portal.staff;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * Staff sign-in.
 *
 * @param idle after which a session without requests is over
 * @param longest that a session lasts, however busy
 * @param tries at a login before it is locked
 * @param locked how long
 * @param invitation how long a one-time link is good
 */
@ConfigurationProperties("famen.staff")
public record StaffSettings(Duration idle, Duration longest, int tries, Duration locked, Duration invitation) {}
