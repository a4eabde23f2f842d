package org.famen.portal.watch;

import static java.util.Objects.requireNonNull;

import org.famen.portal.watch.change.LawChange;
import org.famen.portal.watch.change.NotifiedStates;

/**
 * Something that can be followed.
 *
 * @param lawId of the law
 * @param part {@link LawChange#WHOLE}, or the address of a provision of the text that applies
 * @param law its short title
 * @param label of the provision; empty for the whole law
 * @param link to its page
 */
public record Followed(String lawId, String part, String law, String label, String link) {
    public Followed {
        requireNonNull(lawId, "lawId is null");
        requireNonNull(part, "part is null");
    }

    /** 《路灯法》第八条 */
    public String title() {
        return "《" + law + "》" + label;
    }

    /** As addresses and forms name it: {@code 路灯法/8}. */
    public String key() {
        return part.equals(LawChange.WHOLE) ? lawId : lawId + "/" + part;
    }

    String subject() {
        return NotifiedStates.subject(lawId);
    }
}
