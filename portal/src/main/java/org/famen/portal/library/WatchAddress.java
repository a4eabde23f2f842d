package org.famen.portal.library;

import java.util.Collection;
import java.util.stream.Collectors;

/** Where one asks to hear when laws or provisions change: {@code /watch?on=劳动合同法/39&on=路灯法}. */
public final class WatchAddress {
    private static final String LAWS = "/laws/";

    private WatchAddress() {}

    /** @param addresses of laws and provisions, as {@link LawAddress} makes them, without a query; not empty */
    public static String of(Collection<String> addresses) {
        return addresses.stream()
                .distinct()
                .map(address -> "on=" + address.substring(LAWS.length()))
                .collect(Collectors.joining("&", "/watch?", ""));
    }
}
