package org.famen.content.report;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * What a body has published about one year; its text stands here, at its link, or both.
 *
 * @param id part of its address, for good
 * @param bodyId who reports
 * @param year the year that is reported on
 * @param link where the body itself published it
 * @param text Markdown; empty when only the link is there
 * @param demonstration whether it is made up
 */
public record Report(
        String id,
        String title,
        ReportKind kind,
        String bodyId,
        int year,
        LocalDate publishedOn,
        Optional<URI> link,
        String text,
        boolean demonstration)
        implements Published {

    public Report {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(bodyId, "bodyId is null");
        requireNonNull(publishedOn, "publishedOn is null");
        requireNonNull(link, "link is null");
        requireNonNull(text, "text is null");
    }
}
