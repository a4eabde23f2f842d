package org.famen.portal.guide;

import java.util.List;
import java.util.Optional;
import org.famen.content.guide.Guide;
import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.route.Route;
import org.famen.portal.library.AdvicePart;
import org.famen.portal.library.LawAddress;

/**
 * A guide.
 *
 * @param body harmless HTML
 * @param offices of the network that do it
 * @param route of the problem that it is about
 */
public record GuidePage(
        PageDocument document,
        Guide guide,
        String body,
        AdvicePart advice,
        List<PageDocument> offices,
        Optional<Route> route) {

    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }
}
