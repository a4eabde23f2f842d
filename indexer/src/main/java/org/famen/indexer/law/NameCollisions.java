package org.famen.indexer.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Catalogue;
import org.famen.content.law.Law;
import org.famen.content.law.Level;
import org.famen.content.problem.Problem;

/** Finds customary names that fit several laws, so that a citation could mean either. */
public final class NameCollisions {
    private static final String FILE = "names.csv";

    private NameCollisions() {}

    /** @param unread laws of which only the catalogue knows */
    public static List<Problem> find(List<Law> laws, List<Catalogue.Entry> unread) {
        List<LawNames.Entry> entries = new ArrayList<>();
        laws.forEach(law -> entries.add(entry(law.id(), law.title(), law.aliases(), law.level())));
        unread.forEach(law -> entries.add(entry(law.id(), law.title(), law.shortNames(), law.level())));
        var names = new LawNames(entries);
        return Stream.concat(
                        laws.stream().flatMap(law -> law.aliases().stream()),
                        unread.stream().flatMap(law -> law.shortNames().stream()))
                .distinct()
                .filter(name -> names.lawsCalled(name).size() > 1)
                .map(name ->
                        Problem.warning(FILE, 0, "law.name.collision", name, String.join("、", names.lawsCalled(name))))
                .toList();
    }

    private static LawNames.Entry entry(String id, String title, List<String> aliases, Level level) {
        List<String> names =
                Stream.concat(Stream.of(id, title), aliases.stream()).distinct().toList();
        return new LawNames.Entry(id, names, "", "", level.ordinal());
    }
}
