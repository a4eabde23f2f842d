package org.famen.portal.guard;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How much one address and one phone may try within an hour.
 *
 * @param freeTries of an address, before work must be proved
 * @param mostTries of an address, after which it is refused
 * @param phoneCodes that are sent to one phone
 * @param workNumber up to which a browser counts for its proof, half of it on average
 * @param waitWithoutScript how long who has no script waits instead
 * @param answerTime that every answer to a reference takes, right or wrong
 */
@ConfigurationProperties("famen.guard")
record GuardSettings(
        int freeTries,
        int mostTries,
        int phoneCodes,
        long workNumber,
        Duration waitWithoutScript,
        Duration answerTime) {}
