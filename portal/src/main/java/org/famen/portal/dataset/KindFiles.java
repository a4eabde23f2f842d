package org.famen.portal.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.PageKind;

/** What can be read of the pages of a kind: all of them by the API, the newest as a feed. */
final class KindFiles {
    private KindFiles() {}

    static List<DataFile> of(PageKind kind) {
        Stream<DataFile> all = Stream.of(
                new DataFile(FileFormat.JSON, "/api/pages/" + kind.key()),
                new DataFile(FileFormat.FEED, "/feeds/" + kind.key() + ".atom"));
        return kind == PageKind.EVENT
                ? Stream.concat(Stream.of(new DataFile(FileFormat.CALENDAR, "/events.ics")), all)
                        .toList()
                : all.toList();
    }

    /** Where people read them. */
    static String page(PageKind kind) {
        return switch (kind) {
            case POLICY -> "/policies";
            case EVENT -> "/events";
            case ORGANISATION -> "/help";
            case CONSULTATION -> "/consultations";
            case GUIDE -> "/guides";
            case CULTURE -> "/culture";
            case REPORT, REPORT_BODY -> "/reports";
            case RISK -> "/risks";
            case STATISTIC -> "/figures";
            case INVESTOR -> "/investors";
            case LINE -> "/services";
            case ENFORCEMENT_CASE -> "/enforcement";
            case DUTY -> "/duty";
            case VILLAGE -> "/villages";
            case CAMPAIGN -> "/campaigns";
            case TOOLS -> "/tools";
            case ROUTE -> "/route";
        };
    }
}
