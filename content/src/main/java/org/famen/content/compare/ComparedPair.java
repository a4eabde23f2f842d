package org.famen.content.compare;

import java.util.Optional;

/**
 * A provision of the older version and what became of it in the newer one. One of the two is there, or both.
 *
 * @param words what changed, for a pair; empty where nothing did
 */
public record ComparedPair(Optional<ComparedText> older, Optional<ComparedText> newer, Optional<WordChanges> words) {
    public ComparedPair {
        if (older.isEmpty() && newer.isEmpty()) {
            throw new IllegalArgumentException("a pair of nothing");
        }
    }

    static ComparedPair of(ComparedText older, ComparedText newer) {
        return new ComparedPair(
                Optional.of(older),
                Optional.of(newer),
                older.text().equals(newer.text())
                        ? Optional.empty()
                        : Optional.of(WordChanges.between(older.text(), newer.text())));
    }

    static ComparedPair removed(ComparedText older) {
        return new ComparedPair(Optional.of(older), Optional.empty(), Optional.empty());
    }

    static ComparedPair inserted(ComparedText newer) {
        return new ComparedPair(Optional.empty(), Optional.of(newer), Optional.empty());
    }

    public Change change() {
        if (older.isEmpty()) {
            return Change.INSERTED;
        }
        if (newer.isEmpty()) {
            return Change.REMOVED;
        }
        boolean sameNumber = older.get().address().equals(newer.get().address());
        if (words.isEmpty()) {
            return sameNumber ? Change.SAME : Change.RENUMBERED;
        }
        return sameNumber ? Change.CHANGED : Change.CHANGED_AND_RENUMBERED;
    }
}
