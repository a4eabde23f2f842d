package org.famen.portal.staff.oidc;

/**
 * Somebody has come back and is signed in. A page, and no redirection: the session's cookie goes with no request that another
 * site began (SameSite=Strict), and a redirection would still be the identity service's.
 *
 * @param next where to go on
 * @param linked whether they have linked their account
 */
public record ArrivedPage(String next, boolean linked) {}
