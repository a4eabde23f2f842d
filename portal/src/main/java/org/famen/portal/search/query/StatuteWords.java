package org.famen.portal.search.query;

import java.util.Set;

/** Words of the statutes, {@code content/lexicon/terms.csv}. */
public record StatuteWords(Set<String> all) {
    public StatuteWords {
        all = Set.copyOf(all);
    }
}
