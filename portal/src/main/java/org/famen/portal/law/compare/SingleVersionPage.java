package org.famen.portal.law.compare;

import org.famen.content.index.LawDocument;
import org.famen.portal.library.LawAddress;

/** A law of which one text was read, so that there is nothing to compare. */
public record SingleVersionPage(LawDocument law) {
    public String lawLink() {
        return LawAddress.of(law.id());
    }
}
