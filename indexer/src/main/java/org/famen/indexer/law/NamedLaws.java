package org.famen.indexer.law;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;

/**
 * Laws with the names that they, and those of which there is no text, are called by.
 *
 * @param laws of which a text was read
 */
public record NamedLaws(List<Law> laws, LawNames names) {
    public NamedLaws {
        laws = List.copyOf(laws);
        requireNonNull(names, "names is null");
    }
}
