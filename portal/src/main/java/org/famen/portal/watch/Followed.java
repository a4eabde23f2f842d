package org.famen.portal.watch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
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
    private static final int SHOWN = 3;

    public Followed {
        requireNonNull(lawId, "lawId is null");
        requireNonNull(part, "part is null");
    }

    /** 《路灯法》第八条 */
    public String title() {
        return "《" + law + "》" + label;
    }

    /** 《路灯法》第八条、《桥铃法》、《灯塔法》等 5 处 */
    static String title(List<Followed> all) {
        String first = all.stream().limit(SHOWN).map(Followed::title).collect(Collectors.joining("、"));
        return all.size() > SHOWN ? first + "等 " + all.size() + " 处" : first;
    }

    /** As addresses and forms name it: {@code 路灯法/8}. */
    public String key() {
        return part.equals(LawChange.WHOLE) ? lawId : lawId + "/" + part;
    }

    String subject() {
        return NotifiedStates.subject(lawId);
    }
}
