package org.famen.portal.web;

/**
 * Something to mend in a form.
 *
 * @param field id of the input
 * @param key of the words: {@code <feature>.error.<key>}
 */
public record FieldError(String field, String key) {}
