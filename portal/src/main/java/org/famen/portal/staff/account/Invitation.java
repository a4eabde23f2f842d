package org.famen.portal.staff.account;

import org.famen.portal.staff.SignInPaths;

/**
 * A one-time link that was just made; nobody can see it again.
 *
 * @param token for {@code /desk/welcome#…}: what stands behind # is sent to no server and stands in no log
 */
public record Invitation(String login, String name, String token) {
    /** Below the portal's address. */
    public String path() {
        return SignInPaths.WELCOME + "#" + token;
    }

    @Override
    public String toString() {
        return "Invitation of " + login;
    }
}
