package org.famen.content.line;

import java.util.List;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;

/** Reports series of figures that the city does not have. */
public final class SeriesCheck {
    private SeriesCheck() {}

    public static void check(Fields fields, String name, Field<List<String>> ids, Set<String> known) {
        ids.orElse(List.of()).stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> NearestWord.find(id, known)
                        .ifPresentOrElse(
                                near -> fields.reject(name, "line.series.near", id, near),
                                () -> fields.reject(name, "line.series", id)));
    }
}
