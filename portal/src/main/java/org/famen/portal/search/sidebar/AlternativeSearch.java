package org.famen.portal.search.sidebar;

/**
 * A search that finds what this one did not.
 *
 * @param key of the sentence that says what is different
 * @param detail what is left out, where the sentence names it
 */
public record AlternativeSearch(String key, String detail, long count, String address) {}
