package org.famen.portal.staff.account;

import java.util.List;
import org.famen.portal.staff.OpenSession;

/**
 * One's own account.
 *
 * @param sessions where one is signed in; the browser that asks comes first
 * @param done what was just done: key of the words, or empty
 * @param problem why the password was not changed: key of the words, or empty
 * @param lockedMinutes how long too many wrong tries lock the login
 */
public record OwnAccountPage(
        String login, List<OpenSession> sessions, String done, String problem, long lockedMinutes) {
    public OwnAccountPage {
        sessions = List.copyOf(sessions);
    }
}
