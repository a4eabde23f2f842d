package org.famen.portal.law;

import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.portal.library.LawAddress;

/** A law of which texts are held, but not the version that an address asks for. */
public record UnknownVersionPage(LawDocument law) {

    /** Newest first. */
    public List<VersionDocument> held() {
        return law.versions().reversed();
    }

    public String link(VersionDocument version) {
        return LawAddress.of(law.id()) + "?version=" + version.id();
    }
}
