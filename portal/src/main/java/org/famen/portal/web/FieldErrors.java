package org.famen.portal.web;

import java.util.List;

/** What is to be mended in a form, in its order. */
public record FieldErrors(List<FieldError> all) {
    public static final FieldErrors NONE = new FieldErrors(List.of());

    public FieldErrors {
        all = List.copyOf(all);
    }

    public static FieldErrors of(String field, String key) {
        return new FieldErrors(List.of(new FieldError(field, key)));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    /** All about one field. */
    public List<FieldError> of(String field) {
        return all.stream().filter(error -> error.field().equals(field)).toList();
    }
}
