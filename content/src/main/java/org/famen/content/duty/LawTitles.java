package org.famen.content.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/** Reads titles of laws, each written between 《 and 》. */
final class LawTitles {
    private static final Pattern TITLE = Pattern.compile("《[^《》]+》");

    private LawTitles() {}

    /** Titles without their marks. */
    static Field<List<String>> read(Fields row, String name) {
        return row.texts(name)
                .convert(
                        titles -> titles.stream().allMatch(TITLE.asMatchPredicate())
                                ? Optional.of(titles.stream()
                                        .map(title -> title.substring(1, title.length() - 1))
                                        .toList())
                                : Optional.empty(),
                        titles -> titles.stream()
                                .filter(TITLE.asMatchPredicate().negate())
                                .forEach(title -> row.reject(name, "duty.law", title)));
    }
}
