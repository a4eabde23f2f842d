package org.famen.portal.booking;

/**
 * What people are told before they give their data (个人信息保护法第十七条); consents name its version. Whoever changes a word of
 * {@code booking/privacy.html} that changes what is done with data changes the version.
 */
public final class PrivacyNotice {
    public static final String VERSION = "2026-12";

    /** Behind the version in the consent to hand over what a self-check found, which is given apart. */
    static final String WITH_POINTS = " 自查问题";

    private PrivacyNotice() {}
}
