package org.famen.indexer.law;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.problem.Problem;

/** Finds customary names that fit several laws, so that a citation could mean either. */
public final class NameCollisions {
    private static final String FILE = "names.csv";

    private NameCollisions() {}

    /** @param unread laws of which only the catalogue knows */
    public static List<Problem> find(List<Law> laws, List<Catalogue.Entry> unread) {
        return find(laws, unread, PublishedNames.of(laws, unread));
    }

    /** @param names of all of them */
    public static List<Problem> find(List<Law> laws, List<Catalogue.Entry> unread, LawNames names) {
        return Stream.concat(
                        laws.stream().flatMap(law -> law.aliases().stream()),
                        unread.stream().flatMap(law -> law.shortNames().stream()))
                .distinct()
                .filter(name -> names.lawsCalled(name).size() > 1)
                .map(name ->
                        Problem.warning(FILE, 0, "law.name.collision", name, String.join("、", names.lawsCalled(name))))
                .toList();
    }
}
