package org.famen.portal.search;

/**
 * What an editor wants to be shown first.
 *
 * @param kind as a word
 * @param text one sentence: why, or what it is
 */
public record Recommended(String kind, String title, String text, String address) {}
