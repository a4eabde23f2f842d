package org.famen.portal.watch;

/**
 * What is done with addresses, in a version that consents name.
 *
 * @param hours until an address that nobody confirms is erased
 */
public record PrivacyPage(String version, long hours) {}
