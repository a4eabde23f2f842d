package org.famen.portal.guard;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How much one address and one phone may try within an hour.
 *
 * @param freeTries of an address, before work must be proved
 * @param mostTries of an address, after which it is refused
 * @param phoneCodes for which one visitor may ask, or one address block for one phone, or for one phone and reference; twice as
 *     many are sent to one phone, and four times in a day
 * @param blockCodes for which one address block (IPv6: a /48) may ask
 * @param hourlyCodes that are sent to all phones; the last fifth is kept for who has booked, and receipts end at a half
 * @param dailyCodes that are sent to all phones in a day, shared out in the same way; then people are asked to call
 * @param workNumber up to which a browser counts for its proof, half of it on average
 * @param waitWithoutScript how long who has no script waits instead
 * @param answerTime that every answer to a reference takes, right or wrong
 */
@ConfigurationProperties("famen.guard")
record GuardSettings(
        int freeTries,
        int mostTries,
        int phoneCodes,
        int blockCodes,
        int hourlyCodes,
        int dailyCodes,
        long workNumber,
        Duration waitWithoutScript,
        Duration answerTime) {}
