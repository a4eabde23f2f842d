package org.famen.indexer.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;
import org.famen.content.law.Level;
import org.famen.content.law.catalogue.Catalogue;

/** The names of all laws that are published, as texts write them: titles and short names. */
public final class PublishedNames {
    private PublishedNames() {}

    /** @param unread laws of which only the catalogue knows */
    public static LawNames of(List<Law> laws, List<Catalogue.Entry> unread) {
        return of(laws, unread, FurtherNames.NONE);
    }

    /** @param further names that the texts tell */
    public static LawNames of(List<Law> laws, List<Catalogue.Entry> unread, FurtherNames further) {
        List<LawNames.Entry> entries = new ArrayList<>();
        laws.forEach(law -> entries.add(entry(
                law.id(),
                law.title(),
                Stream.concat(law.aliases().stream(), further.of(law.id()).stream())
                        .toList(),
                law.level())));
        unread.forEach(law -> entries.add(entry(law.id(), law.title(), law.shortNames(), law.level())));
        return new LawNames(entries);
    }

    private static LawNames.Entry entry(String id, String title, List<String> aliases, Level level) {
        List<String> names =
                Stream.concat(Stream.of(id, title), aliases.stream()).distinct().toList();
        return new LawNames.Entry(id, names, "", "", level.ordinal());
    }
}
