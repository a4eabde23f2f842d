package org.famen.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the frame shows to somebody who works at the desk.
 *
 * @param name of who is signed in
 * @param token of the form that signs out
 * @param entries pages that their roles allow
 */
public record DeskFrame(String name, String token, List<Entry> entries) {
    /** Where the desk puts it into a request. */
    public static final String ATTRIBUTE = "famen.desk";

    /**
     * A page of the desk.
     *
     * @param key of its words: {@code desk.entry.<key>}
     */
    public record Entry(String path, String key) {}

    public DeskFrame {
        requireNonNull(name, "name is null");
        requireNonNull(token, "token is null");
        entries = List.copyOf(entries);
    }
}
