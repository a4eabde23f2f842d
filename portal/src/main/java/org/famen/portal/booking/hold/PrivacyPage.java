package org.famen.portal.booking.hold;

/** What is done with personal data, in a version that consents name. */
public record PrivacyPage(String version) {}
