package org.famen.portal.search.answer;

/**
 * What was named, or is recommended by an editor.
 *
 * @param kind as a word
 * @param text one sentence: why, or what it is
 */
public record Card(String kind, String title, String text, String address) {}
