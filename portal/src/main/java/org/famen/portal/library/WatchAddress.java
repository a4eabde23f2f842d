package org.famen.portal.library;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/** Where one asks to hear when something changes: {@code /watch?on=劳动合同法/39&on=路灯法}, {@code /watch?on=topic:工资报酬}. */
public final class WatchAddress {
    /** Before the query of a search's address. */
    public static final String SEARCH = "search:";

    /** Before a topic. */
    public static final String TOPIC = "topic:";

    private static final String LAWS = "/laws/";

    private WatchAddress() {}

    /** @param addresses of laws and provisions, as {@link LawAddress} makes them, without a query; not empty */
    public static String of(Collection<String> addresses) {
        return addresses.stream()
                .distinct()
                .map(address -> "on=" + address.substring(LAWS.length()))
                .collect(Collectors.joining("&", "/watch?", ""));
    }

    /** What stands behind {@code on=}, decoded: {@code 路灯法/8}. */
    public static String key(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return URLDecoder.decode(path.substring(LAWS.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** @param address of a search, with a query */
    public static String ofSearch(String address) {
        return on(SEARCH + address.substring(address.indexOf('?') + 1));
    }

    public static String ofTopic(String topic) {
        return on(TOPIC + topic);
    }

    private static String on(String key) {
        return "/watch?on=" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
