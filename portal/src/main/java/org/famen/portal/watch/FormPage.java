package org.famen.portal.watch;

import java.util.List;
import java.util.Optional;
import org.famen.portal.guard.Proof;
import org.famen.portal.library.LawAddress;
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

    /** Feeds of the laws, each once. */
    public List<Followed> laws() {
        return followed.stream()
                .map(Followed::lawId)
                .distinct()
                .map(lawId -> followed.stream()
                        .filter(item -> item.lawId().equals(lawId))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    public String feed(Followed law) {
        return LawAddress.of(law.lawId()) + "/feed.atom";
    }
}
