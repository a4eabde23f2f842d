package org.famen.portal.feedback;

/**
 * What is done with what people tell, in a version that consents name.
 *
 * @param keepDays after the answer
 */
public record PrivacyPage(String version, int keepDays) {}
