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
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
                """);
        element(xml, "id", host + path);
        element(xml, "title", title);
        element(xml, "updated", moment(updated()));
        link(xml, "self", path);
        link(xml, "alternate", page);
        xml.append("<author>");
        element(xml, "name", author);
        xml.append("</author>\n");
        for (Entry entry : entries) {
            xml.append("<entry>\n");
            element(xml, "id", host + entry.path());
            element(xml, "title", entry.title());
            element(xml, "updated", moment(entry.updated()));
            link(xml, "alternate", entry.path());
            element(xml, "summary", entry.summary());
            xml.append("</entry>\n");
        }
        return xml.append("</feed>\n").toString();
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

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(Xml.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void link(StringBuilder xml, String relation, String target) {
        xml.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(Xml.escape(host + target))
                .append("\"/>\n");
    }
}
