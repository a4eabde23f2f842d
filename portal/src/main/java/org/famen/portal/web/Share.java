package org.famen.portal.web;

import static java.util.Objects.requireNonNull;

/**
 * What a page tells who sends it on: its address, and a picture of the portal.
 *
 * @param host scheme and host of this portal
 * @param path of the page without a query; a page whose query says what it is names its address itself
 * @param picture address of the picture, with its host
 */
public record Share(String host, String path, String picture) {
    public Share {
        requireNonNull(host, "host is null");
        requireNonNull(path, "path is null");
        requireNonNull(picture, "picture is null");
    }

    /** Of a page that has this path and query. */
    public String address(String pathAndQuery) {
        return host + pathAndQuery;
    }
}
