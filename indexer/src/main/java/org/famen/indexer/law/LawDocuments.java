package org.famen.indexer.law;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.citation.Pinyin;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.HistoryEvent;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Titles;
import org.famen.content.law.VersionIds;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.validity.Validity;

/** Makes the one document of a law: its names and the facts about its versions. */
public final class LawDocuments {
    private LawDocuments() {}

    public static LawDocument of(Law law) {
        LawVersion newest = law.newest();
        Validity validity = Validity.of(law, newest);
        return new LawDocument(
                law.id(),
                law.title(),
                Titles.shortTitle(law.title()),
                names(law.id(), law.title(), law.aliases()),
                Pinyin.of(law.id()),
                Pinyin.initials(law.id()),
                law.level().name(),
                law.issuer(),
                law.region(),
                newest.promulgatedOn(),
                validity.inForceFrom(),
                validity.amendedFrom(),
                validity.repealedFrom(),
                law.repeal() == null ? null : law.repeal().by(),
                provisions(newest),
                versions(law));
    }

    /** A law of which only the catalogue knows. */
    public static LawDocument of(Catalogue.Entry entry) {
        return new LawDocument(
                entry.id(),
                entry.title(),
                Titles.shortTitle(entry.title()),
                names(entry.id(), entry.title(), entry.shortNames()),
                Pinyin.of(entry.id()),
                Pinyin.initials(entry.id()),
                entry.level().name(),
                entry.issuer(),
                "",
                entry.promulgatedOn(),
                entry.effectiveFrom(),
                null,
                null,
                null,
                0,
                List.of());
    }

    private static List<VersionDocument> versions(Law law) {
        List<String> ids = VersionIds.of(law);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> version(law, law.versions().get(i), ids.get(i)))
                .toList();
    }

    private static VersionDocument version(Law law, LawVersion version, String id) {
        Validity validity = Validity.of(law, version);
        return new VersionDocument(
                id,
                version.promulgatedOn(),
                version.effectiveFrom(),
                validity.inForceFrom(),
                validity.amendedFrom(),
                validity.repealedFrom(),
                provisions(version),
                version.history().stream().map(HistoryEvent::text).toList(),
                version.source());
    }

    private static int provisions(LawVersion version) {
        return Math.toIntExact(version.provisions().count());
    }

    private static List<String> names(String id, String title, List<String> aliases) {
        return Stream.concat(Stream.of(id, title), aliases.stream()).distinct().toList();
    }
}
