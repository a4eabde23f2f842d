package org.famen.portal.staff.account;

import org.famen.portal.staff.credential.QrCode;

/**
 * Setting one's password and second factor.
 *
 * @param secret to type into an app, in groups of four
 * @param code the same to take a picture of
 * @param problem why not: key of the words; empty at first
 */
public record WelcomePage(String login, String name, String secret, QrCode code, String problem) {}
