package org.famen.portal.web.format;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.famen.content.event.Event;

/**
 * A feed that any reader subscribes to (RFC 4287). Ids are addresses, which stay for good.
 *
 * @param host scheme and host of this portal
 * @param path of the feed, with its query
 * @param page path of the list that it follows
 */
public record AtomFeed(String host, String path, String page, String title, String author, List<Entry> entries) {
    public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param path of its page, which is its id too
     * @param updated the day that it says of itself
     */
    public record Entry(String path, String title, String summary, LocalDate updated) {}

    public String xml() {
        XmlDocument xml = new XmlDocument("feed", "http://www.w3.org/2005/Atom").attribute("xml:lang", "zh-Hans");
        xml.element("id", host + path).element("title", title).element("updated", moment(updated()));
        link(xml, "self", path);
        link(xml, "alternate", page);
        xml.open("author").element("name", author).close();
        for (Entry entry : entries) {
            xml.open("entry")
                    .element("id", host + entry.path())
                    .element("title", entry.title())
                    .element("updated", moment(entry.updated()));
            link(xml, "alternate", entry.path());
            xml.element("summary", entry.summary()).close();
        }
        return xml.end();
    }

    private LocalDate updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(BEGINNING);
    }

    private static String moment(LocalDate day) {
        ZonedDateTime start = day.atStartOfDay(Event.ZONE);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start);
    }

    private void link(XmlDocument xml, String relation, String target) {
        xml.open("link")
                .attribute("rel", relation)
                .attribute("href", host + target)
                .close();
    }
}
