package org.famen.portal.watch;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * Mail to who follows laws.
 *
 * @param dailyMails at most to one address about changes; what is more waits for the next day, and goes in one
 * @param dailyRequests to confirm, that one address is sent within a day, whoever asks for them
 * @param confirmWithin how long the link in the first mail is good; then the address is erased
 */
@ConfigurationProperties("famen.watch")
public record WatchSettings(int dailyMails, int dailyRequests, Duration confirmWithin) {}
