package org.famen.portal.watch;

/**
 * What people are told before they give an address (个人信息保护法第十七条); consents name its version. Whoever changes a word of
 * {@code watch/privacy.html} that changes what is done with data changes the version.
 */
final class WatchNotice {
    static final String VERSION = "watch-2026-12";

    private WatchNotice() {}
}
