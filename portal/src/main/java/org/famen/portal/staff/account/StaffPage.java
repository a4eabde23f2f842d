package org.famen.portal.staff.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.staff.Role;

/**
 * The accounts that a manager looks after.
 *
 * @param self who looks; they can't change themselves
 * @param places organisations by id with their names, that roles can be given at
 * @param everywhere whether roles for all organisations can be given
 * @param invited the link that was just made
 * @param problem why something was not done: key of the words; empty for nothing
 * @param login as typed, when it was refused
 * @param name as typed
 */
public record StaffPage(
        UUID self,
        List<StaffRow> rows,
        Map<String, String> places,
        boolean everywhere,
        Optional<Invitation> invited,
        String problem,
        String login,
        String name) {
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** An organisation that the files no longer have keeps its id. */
    public String place(String id) {
        return places.getOrDefault(id, id);
    }
}
