package org.famen.portal.search;

import java.util.Set;

/** Words of the statutes, {@code content/lexicon/terms.csv}. */
record StatuteWords(Set<String> all) {
    StatuteWords {
        all = Set.copyOf(all);
    }
}
