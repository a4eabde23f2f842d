package org.famen.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.famen.content.law.Status;
import org.famen.content.law.Validity;

/** Paths of laws and articles: {@code /laws/劳动合同法/39}, with {@code ?version=2007-06-29} for a text that was replaced. */
public final class LawAddress {
    private LawAddress() {}

    public static String of(String lawId) {
        return "/laws/" + encode(lawId);
    }

    public static String of(String lawId, String address) {
        return of(lawId) + "/" + encode(address);
    }

    static String of(String lawId, String versionId, String address, Validity validity, LocalDate day) {
        boolean replaced = validity.on(day) == Status.AMENDED;
        return of(lawId, address) + (replaced ? "?version=" + versionId : "");
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
