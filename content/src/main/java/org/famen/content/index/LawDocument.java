package org.famen.content.index;

import static java.util.Objects.requireNonNullElse;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One law with the facts about its versions.
 *
 * @param id canonical title, part of every address
 * @param names every name that resolves to it, canonical: title, short names
 * @param pinyin of the title, without blanks
 * @param initials first letters of the pinyin
 * @param department name of a {@link org.famen.content.law.Department}; null where none is known
 * @param promulgatedOn of the newest version
 * @param provisions in the newest version; 0 when only the catalogue knows the law
 * @param versions oldest first
 * @param repealedBy id of the law that ended it, or the decision in words
 * @param facts what is known of it beside its texts
 */
@RecordBuilder
public record LawDocument(
        String id,
        String title,
        String shortTitle,
        List<String> names,
        String pinyin,
        String initials,
        String level,
        String issuer,
        String region,
        @Nullable String department,
        @Nullable LocalDate promulgatedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate amendedFrom,
        @Nullable LocalDate repealedFrom,
        @Nullable String repealedBy,
        int provisions,
        List<VersionDocument> versions,
        LawFactsDocument facts)
        implements IndexedDocument {

    public LawDocument {
        // An index that an older indexer made has none.
        facts = requireNonNullElse(facts, LawFactsDocument.NONE);
    }
}
