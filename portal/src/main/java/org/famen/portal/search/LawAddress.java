package org.famen.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.famen.content.law.Status;
import org.famen.content.law.Validity;

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

    /** With the version unless it is the one that a reader of that day gets without. */
    static String of(String lawId, String versionId, String address, Validity validity, LocalDate today) {
        boolean replaced = validity.amendedFrom() != null && !today.isBefore(validity.amendedFrom());
        boolean early = validity.on(today) == Status.NOT_YET_IN_FORCE;
        return of(lawId, address) + (replaced || early ? "?version=" + versionId : "");
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
