package org.famen.portal.search.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was named, or is recommended by an editor.
 *
 * @param kind as a word
 * @param text one sentence: why, or what it is
 * @param lines what one wants to know before going there: when, where, which telephone
 * @param action what the link at its end says
 */
public record Card(String kind, String title, String text, String address, List<String> lines, String action) {
    public Card {
        requireNonNull(kind, "kind is null");
        requireNonNull(title, "title is null");
        requireNonNull(text, "text is null");
        requireNonNull(address, "address is null");
        lines = List.copyOf(lines);
        requireNonNull(action, "action is null");
    }
}
