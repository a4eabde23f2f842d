package org.famen.portal.watch;

import java.util.List;
import java.util.Optional;
import org.famen.portal.guard.Proof;
import org.famen.portal.web.FieldErrors;

/**
 * The form to follow something.
 *
 * @param followed what, never empty
 * @param email as it was typed
 * @param consent whether it was ticked
 * @param sendsMail whether this portal can send any
 * @param problem why it was not taken: key of the words; empty for nothing
 * @param proof that the form must bring
 */
public record FormPage(
        List<Followed> followed,
        String email,
        boolean consent,
        FieldErrors errors,
        boolean sendsMail,
        int dailyMails,
        String noticeVersion,
        String problem,
        Optional<Proof> proof) {
    public FormPage {
        followed = List.copyOf(followed);
    }

    FormPage because(String why, Optional<Proof> asked) {
        return new FormPage(followed, email, consent, errors, sendsMail, dailyMails, noticeVersion, why, asked);
    }

    public String title() {
        return Followed.title(followed);
    }

    public boolean anyList() {
        return followed.stream().anyMatch(Followed::isList);
    }

    public boolean onlyLists() {
        return followed.stream().allMatch(Followed::isList);
    }

    /** One of each feed. */
    public List<Followed> feeds() {
        return followed.stream()
                .map(Followed::feed)
                .distinct()
                .map(feed -> followed.stream()
                        .filter(item -> item.feed().equals(feed))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
