package org.famen.portal.protection;

/** What no limit holds back: small files that a page needs, and what those who run the portal ask. */
final class Unlimited {
    private Unlimited() {}

    static boolean contains(String path) {
        return path.startsWith("/assets/") || path.startsWith("/health") || path.equals("/prometheus");
    }
}
