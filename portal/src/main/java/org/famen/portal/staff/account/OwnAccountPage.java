package org.famen.portal.staff.account;

import java.util.List;
import java.util.Optional;
import org.famen.portal.staff.OpenSession;

/**
 * One's own account.
 *
 * @param sessions where one is signed in; the browser that asks comes first
 * @param done what was just done: key of the words, or empty
 * @param problem why the password was not changed: key of the words, or empty
 * @param lockedMinutes how long too many wrong tries lock the login
 * @param password whether there is one to change
 * @param identity what the city's identity service is called, where it does not know the account yet; empty otherwise
 */
public record OwnAccountPage(
        String login,
        List<OpenSession> sessions,
        String done,
        String problem,
        long lockedMinutes,
        boolean password,
        Optional<String> identity) {
    public OwnAccountPage {
        sessions = List.copyOf(sessions);
    }
}
