package org.famen.portal.booking;

/**
 * Something to mend in a form.
 *
 * @param field id of the input
 * @param key of the words: {@code booking.error.<key>}
 */
public record FieldError(String field, String key) {}
