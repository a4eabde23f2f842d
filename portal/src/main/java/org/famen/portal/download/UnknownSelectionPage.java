package org.famen.portal.download;

import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;

/**
 * A selection of articles that was not understood.
 *
 * @param written as it was typed
 */
public record UnknownSelectionPage(LawView view, String written) {
    public String lawLink() {
        return LawAddress.of(view.law().id()) + view.suffix();
    }

    public String action() {
        return LawAddress.of(view.law().id()) + "/download";
    }
}
