package org.famen.portal.event;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.famen.content.event.Event;
import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.portal.library.LawAddress;
import org.famen.portal.timetable.opening.Opening;

/**
 * An event.
 *
 * @param body harmless HTML
 * @param minutes harmless HTML; empty before the event
 * @param series other events of its series
 * @param seat that can be booked; empty for events without seats, and when all are taken
 */
public record EventPage(
        PageDocument document,
        Event event,
        String body,
        String minutes,
        boolean over,
        List<PageDocument> series,
        Optional<Opening> seat) {

    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }

    public String picture(String file) {
        return "/event/" + event.id() + "/attachments/"
                + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
