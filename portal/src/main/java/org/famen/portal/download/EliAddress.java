package org.famen.portal.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Identifiers of laws, of their versions and provisions, made as the European Legislation Identifier asks (Council conclusions
 * 2012/C 325/02): addresses that lead somewhere and stay. China has no register of them; these are this portal's own.
 */
final class EliAddress {
    static final String ROOT = "/eli/cn/";

    private EliAddress() {}

    /** {@code /eli/cn/路灯法}, {@code /eli/cn/路灯法/2022-03-18}, {@code /eli/cn/路灯法/2022-03-18/5}, encoded. */
    static String of(String... parts) {
        return ROOT
                + Arrays.stream(parts)
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }
}
