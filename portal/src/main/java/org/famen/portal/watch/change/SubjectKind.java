package org.famen.portal.watch.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One kind of what can be followed: how a subject of it is now, and what happened to it since. States are JSON. */
public interface SubjectKind {
    /** With which its subjects begin: {@code law/}. */
    String prefix();

    /**
     * How a subject is now.
     *
     * @param name of the subject, behind the prefix
     * @return empty when there is no such one
     * @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer
     */
    Optional<String> read(String name, LocalDate day);

    /**
     * Holds what was notified last against what is now.
     *
     * @param before the state that was notified last
     * @param believed whether the index is believed; where it is an older one that was brought back, only the day goes on
     */
    Since since(String name, String before, LocalDate day, boolean believed);

    /** What is to be notified, and the state behind it. */
    record Since(String state, List<LawChange> changes) {
        public Since {
            changes = List.copyOf(changes);
        }
    }
}
