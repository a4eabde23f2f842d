package org.famen.portal.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;

/**
 * Paths of laws and articles: {@code /laws/劳动合同法/39}, with {@code ?version=2007-06-29} for another text
 * than today's.
 */
public final class LawAddress {
    private LawAddress() {}

    public static String of(String lawId) {
        return "/laws/" + encode(lawId);
    }

    public static String of(String lawId, String address) {
        return of(lawId) + "/" + encode(address);
    }

    /**
     * With the day when a reader chose it, so that a reader stays in it; with the version where it is not the one that a reader of
     * that day gets.
     */
    public static String of(
            String lawId, String versionId, String address, Validity validity, LocalDate day, boolean dayChosen) {
        boolean replaced = validity.amendedFrom() != null && !day.isBefore(validity.amendedFrom());
        boolean early = validity.on(day) == Status.NOT_YET_IN_FORCE;
        String query = replaced || early ? "?version=" + versionId : dayChosen ? "?at=" + day : "";
        return of(lawId, address) + query;
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
