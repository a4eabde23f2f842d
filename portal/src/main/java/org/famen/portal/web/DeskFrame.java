package org.famen.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the frame shows to somebody who works at the desk.
 *
 * @param name of who is signed in
 * @param token of the form that signs out
 * @param entries pages that their roles allow
 * @param counting counts what waits behind them, by the key of the entry; asked for by pages that show it alone
 */
public record DeskFrame(String name, String token, List<Entry> entries, Supplier<Map<String, Waiting>> counting) {
    /** Where the desk puts it into a request. */
    public static final String ATTRIBUTE = "famen.desk";

    /**
     * A page of the desk.
     *
     * @param key of its words: {@code desk.entry.<key>}
     * @param shortcut letter that leads there, typed after g; empty for none
     */
    public record Entry(String path, String key, String shortcut) {}

    /**
     * What waits behind an entry.
     *
     * @param all how many
     * @param soon how many of these are due tomorrow at the latest
     */
    public record Waiting(long all, long soon) {}

    public DeskFrame {
        requireNonNull(name, "name is null");
        requireNonNull(token, "token is null");
        entries = List.copyOf(entries);
        requireNonNull(counting, "counting is null");
    }

    public Map<String, Waiting> waiting() {
        return counting.get();
    }
}
