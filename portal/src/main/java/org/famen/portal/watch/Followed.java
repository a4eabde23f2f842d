package org.famen.portal.watch;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.famen.portal.library.LawAddress;
import org.famen.portal.watch.change.LawChange;
import org.famen.portal.watch.change.NotifiedStates;
import org.famen.portal.watch.list.FollowedList;

/**
 * Something that can be followed.
 *
 * @param key as addresses and forms name it: {@code 路灯法/8}
 * @param subject under which its state is kept: {@code law/路灯法}
 * @param part {@link LawChange#WHOLE}, or the address of a provision of the text that applies
 * @param title in words: 《路灯法》第八条
 * @param link to its page
 * @param feed path of the feed that tells of it
 * @param told what the feed tells of: 《路灯法》
 */
public record Followed(String key, String subject, String part, String title, String link, String feed, String told) {
    private static final int SHOWN = 3;

    public Followed {
        requireNonNull(key, "key is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(part, "part is null");
    }

    /** @param law its short title */
    static Followed law(String lawId, String law) {
        return of(lawId, LawChange.WHOLE, lawId, law, "", LawAddress.of(lawId));
    }

    /** @param label as printed */
    static Followed provision(String lawId, String address, String law, String label) {
        return of(lawId + "/" + address, address, lawId, law, label, LawAddress.of(lawId, address));
    }

    private static Followed of(String key, String part, String lawId, String law, String label, String link) {
        String title = "《" + law + "》";
        return new Followed(
                key,
                NotifiedStates.subject(lawId),
                part,
                title + label,
                link,
                LawAddress.of(lawId) + "/feed.atom",
                title);
    }

    static Followed list(String key, FollowedList list) {
        return new Followed(key, list.subject(), LawChange.WHOLE, list.title(), list.path(), list.feed(), list.title());
    }

    /** A saved search or a topic, and no law. */
    boolean isList() {
        return !subject.startsWith(NotifiedStates.LAW);
    }

    /** 《路灯法》第八条、《桥铃法》、《灯塔法》等 5 处 */
    static String title(List<Followed> all) {
        String first = all.stream().limit(SHOWN).map(Followed::title).collect(Collectors.joining("、"));
        return all.size() > SHOWN ? first + "等 " + all.size() + " 处" : first;
    }
}
