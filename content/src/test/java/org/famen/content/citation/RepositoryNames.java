package org.famen.content.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawNicknames;

/** The names of the files that editors keep, as if every law that they name had been loaded. */
final class RepositoryNames {
    private static final Path LAWS =
            Path.of(System.getProperty("famen.root", "..")).resolve("content/laws");

    private RepositoryNames() {}

    static LawNames read() throws IOException {
        return new LawNames(entries());
    }

    static List<LawNames.Entry> entries() throws IOException {
        List<LawNames.Entry> entries = new ArrayList<>();
        for (Catalogue.Entry entry :
                Catalogue.read(LAWS.resolve("catalogue.csv")).entries()) {
            entries.add(entry(entry.id(), entry.title(), entry.shortNames(), entry.level()));
        }
        LawNicknames.read(LAWS.resolve("names.csv"))
                .entries()
                .forEach((title, names) ->
                        entries.add(entry(Titles.canonical(title), title, names, Level.JUDICIAL_INTERPRETATION)));
        return entries;
    }

    private static LawNames.Entry entry(String id, String title, List<String> names, Level level) {
        return new LawNames.Entry(
                id,
                Stream.concat(Stream.of(id, title), names.stream()).toList(),
                Pinyin.of(id),
                Pinyin.initials(id),
                level.ordinal());
    }
}
