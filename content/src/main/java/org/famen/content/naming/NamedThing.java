package org.famen.content.naming;

import static java.util.Objects.requireNonNull;

import org.famen.content.search.TypedText;

/**
 * Something that has names of its own.
 *
 * @param page its address without the first stroke: {@code guide/apply-for-legal-aid}, {@code book/legal-consultation},
 *     {@code help?kind=公证处}
 * @param names beside its title
 */
public record NamedThing(String page, Names names) {
    /** Letters of the shortest name; one character stands in everything. */
    static final int SHORTEST = 2;

    public NamedThing {
        requireNonNull(page, "page is null");
        requireNonNull(names, "names is null");
    }

    /** The form in which names are compared: simplified letters and digits alone. */
    public static String fold(String name) {
        return TypedText.letters(TypedText.simplified(name));
    }
}
