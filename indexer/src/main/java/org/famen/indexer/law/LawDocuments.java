package org.famen.indexer.law;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.citation.Pinyin;
import org.famen.content.index.LawDocument;
import org.famen.content.index.LawDocumentBuilder;
import org.famen.content.index.LawFactsDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.integrity.CanonicalText;
import org.famen.content.law.Department;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Titles;
import org.famen.content.law.VersionIds;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawFacts;
import org.famen.content.law.validity.Validity;
import org.jspecify.annotations.Nullable;

/** Makes the one document of a law: its names and the facts about its versions. */
public final class LawDocuments {
    private LawDocuments() {}

    /**
     * @param catalogue what is known of laws beside their texts
     * @param further names that only the texts tell
     */
    public static LawDocument of(Law law, Catalogue catalogue, List<String> further) {
        LawVersion newest = law.newest();
        Validity validity = Validity.of(law, newest);
        return LawDocumentBuilder.stagedBuilder()
                .id(law.id())
                .title(law.title())
                .shortTitle(Titles.shortTitle(law.title()))
                .names(names(law.id(), law.title(), plus(law.aliases(), further)))
                .pinyin(Pinyin.of(law.id()))
                .initials(Pinyin.initials(law.id()))
                .level(law.level().name())
                .issuer(law.issuer())
                .region(law.region())
                .department(department(law.id(), catalogue))
                .promulgatedOn(newest.promulgatedOn())
                .inForceFrom(validity.inForceFrom())
                .amendedFrom(validity.amendedFrom())
                .repealedFrom(validity.repealedFrom())
                .repealedBy(law.repeal() == null ? null : law.repeal().by())
                .provisions(provisions(newest))
                .versions(versions(law))
                .facts(facts(law.id(), catalogue))
                .build();
    }

    /** A law of which only the catalogue knows. */
    public static LawDocument of(Catalogue.Entry entry, Catalogue catalogue) {
        LawFacts facts = entry.facts();
        return LawDocumentBuilder.stagedBuilder()
                .id(entry.id())
                .title(entry.title())
                .shortTitle(Titles.shortTitle(entry.title()))
                .names(names(entry.id(), entry.title(), entry.shortNames()))
                .pinyin(Pinyin.of(entry.id()))
                .initials(Pinyin.initials(entry.id()))
                .level(entry.level().name())
                .issuer(entry.issuer())
                .region("")
                .department(department(entry.id(), catalogue))
                .promulgatedOn(entry.promulgatedOn())
                .inForceFrom(entry.effectiveFrom())
                .amendedFrom(null)
                .repealedFrom(facts.endedOn())
                .repealedBy(facts.isEnded() ? endedBy(facts) : null)
                .provisions(0)
                .versions(List.of())
                .facts(facts(entry.id(), catalogue))
                .build();
    }

    private static @Nullable String department(String lawId, Catalogue catalogue) {
        return catalogue.department(lawId).map(Department::name).orElse(null);
    }

    private static String endedBy(LawFacts facts) {
        return facts.successor().isEmpty() ? facts.source() : Titles.canonical(facts.successor());
    }

    private static LawFactsDocument facts(String lawId, Catalogue catalogue) {
        LawFacts facts = catalogue.facts(lawId);
        return new LawFactsDocument(
                facts.endedOn(),
                Titles.canonical(facts.successor()),
                facts.successorPart(),
                facts.source(),
                facts.sure(),
                catalogue.successions(lawId).stream()
                        .map(row -> new LawFactsDocument.Succession(row.article(), row.lawId(), row.addresses()))
                        .toList());
    }

    private static List<VersionDocument> versions(Law law) {
        List<String> ids = VersionIds.of(law);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> version(law, law.versions().get(i), ids.get(i)))
                .toList();
    }

    private static VersionDocument version(Law law, LawVersion version, String id) {
        Validity validity = Validity.of(law, version);
        int provisions = provisions(version);
        return new VersionDocument(
                id,
                version.promulgatedOn(),
                version.effectiveFrom(),
                validity.inForceFrom(),
                validity.amendedFrom(),
                validity.repealedFrom(),
                provisions,
                version.history().stream().map(HistoryEvent::text).toList(),
                version.source(),
                provisions == 0 ? null : CanonicalText.of(version).sha256());
    }

    private static int provisions(LawVersion version) {
        return Math.toIntExact(version.provisions().count());
    }

    private static List<String> plus(List<String> names, List<String> further) {
        return Stream.concat(names.stream(), further.stream()).toList();
    }

    private static List<String> names(String id, String title, List<String> aliases) {
        return Stream.concat(Stream.of(id, title), aliases.stream()).distinct().toList();
    }
}
