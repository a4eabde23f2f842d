package org.famen.portal.feedback;

/**
 * What people are told before they send something (个人信息保护法第十七条); consents name its version. Whoever changes a word of
 * {@code feedback/privacy.html} that changes what is done with data changes the version.
 */
final class FeedbackNotice {
    static final String VERSION = "feedback-2026-12";

    /** Behind the version in the consent to publish a question without its person, which is given apart. */
    static final String PUBLISHED = " 公开";

    private FeedbackNotice() {}
}
