package org.famen.portal.search.sidebar;

/**
 * What an editor wants to be shown first.
 *
 * @param kind as a word
 * @param text one sentence: why, or what it is
 */
public record Recommendation(String kind, String title, String text, String address) {}
