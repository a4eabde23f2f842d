package org.famen.portal.web;

/**
 * Something to mend in a form.
 *
 * @param field id of the input
 * @param key of the sentence: {@code form.error.<key>}
 * @param line of what was typed, from 1; 0 where the whole field is meant
 * @param written what stands there, to be quoted; empty for nothing
 */
public record FieldError(String field, String key, int line, String written) {
    public FieldError(String field, String key) {
        this(field, key, 0, "");
    }
}
