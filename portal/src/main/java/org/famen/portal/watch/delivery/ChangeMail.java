package org.famen.portal.watch.delivery;

import java.util.List;
import org.famen.portal.library.LawAddress;
import org.famen.portal.watch.change.ChangedProvision;
import org.famen.portal.watch.change.CitingState;
import org.famen.portal.watch.change.FoundList;
import org.famen.portal.watch.change.LawChange;

/**
 * The mail about what happened.
 *
 * @param portal name of the portal
 * @param host its scheme and host
 * @param title what is followed
 * @param end link that ends it
 */
public record ChangeMail(String portal, String host, String title, String end, List<LawChange> changes) {
    /** A law that was written anew is read on its page; a mail shows its beginning. */
    private static final int SHOWN = 40;

    public ChangeMail {
        changes = List.copyOf(changes);
    }

    public List<ChangedProvision> shown(LawChange one) {
        return one.changed().stream().limit(SHOWN).toList();
    }

    /** How many more differ than are shown. */
    public int left(LawChange one) {
        return Math.max(0, one.changed().size() - SHOWN);
    }

    /** To the law, in the text that it is about. */
    public String link(LawChange one) {
        return host
                + LawAddress.of(one.lawId())
                + (one.newerVersion() == null || one.ofCurrent() ? "" : "?version=" + one.newerVersion());
    }

    /** To both texts side by side. */
    public String comparison(LawChange one) {
        return host + LawAddress.of(one.lawId()) + "/compare?from=" + one.olderVersion() + "&to=" + one.newerVersion();
    }

    public List<FoundList.Item> shown(FoundList found) {
        return found.items().stream().limit(SHOWN).toList();
    }

    /** How many more are new than are shown. */
    public int left(FoundList found) {
        return Math.max(0, found.items().size() - SHOWN);
    }

    public String link(FoundList found) {
        return host + found.path();
    }

    public String link(FoundList.Item item) {
        return host + item.path();
    }

    public String link(CitingState citing) {
        return host + LawAddress.of(citing.lawId(), citing.address());
    }
}
