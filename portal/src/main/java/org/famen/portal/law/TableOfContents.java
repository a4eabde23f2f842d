package org.famen.portal.law;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.ArticleDocument;

/**
 * The divisions of a text in their order.
 *
 * @param entries a heading each time a new one begins
 */
public record TableOfContents(List<Entry> entries) {
    public TableOfContents {
        entries = List.copyOf(entries);
    }

    /**
     * @param depth from 0
     * @param address of the first provision below it
     */
    public record Entry(String heading, int depth, String address) {}

    static TableOfContents of(List<ArticleDocument> text) {
        List<Entry> entries = new ArrayList<>();
        List<String> open = List.of();
        for (ArticleDocument provision : text) {
            entries.addAll(begun(open, provision));
            open = provision.divisions();
        }
        return new TableOfContents(entries);
    }

    /** Headings that begin with this provision. */
    static List<Entry> begun(List<String> open, ArticleDocument provision) {
        List<Entry> begun = new ArrayList<>();
        List<String> headings = provision.divisions();
        boolean changed = false;
        for (int depth = 0; depth < headings.size(); depth++) {
            changed |= depth >= open.size() || !open.get(depth).equals(headings.get(depth));
            if (changed) {
                begun.add(new Entry(headings.get(depth), depth, provision.address()));
            }
        }
        return begun;
    }
}
