package org.famen.portal.application;

/**
 * What people are told before they apply (个人信息保护法第十七条), for each kind; consents name its version. Whoever changes a word
 * of {@code application/privacy.html} that changes what is done with data changes the version.
 */
public final class ApplicationNotice {
    private ApplicationNotice() {}

    public static String version(Kind kind) {
        return kind.path() + "-2026-12";
    }
}
