package org.famen.portal.guard;

/**
 * What a form must send back before it is accepted.
 *
 * @param algorithm of ALTCHA: {@code SHA-256}
 * @param challenge hex hash of the salt and the number that is looked for
 * @param salt to put before the number
 * @param signature to send back
 * @param maxNumber up to which to look
 * @param ticket for who has no script: good after some seconds
 * @param waitSeconds that many
 */
public record Proof(
        String algorithm,
        String challenge,
        String salt,
        String signature,
        long maxNumber,
        String ticket,
        long waitSeconds) {}
