package org.famen.content.naming;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/**
 * The fields 也叫 and 常问, which every kind of content may have.
 *
 * @param aliases other names of the thing: 讨薪, 免费律师
 * @param asks whole questions that it answers, as people put them
 */
public record Names(List<String> aliases, List<String> asks) {
    public static final String ALIASES = "也叫";
    public static final String ASKS = "常问";
    public static final Names NONE = new Names(List.of(), List.of());

    public Names {
        aliases = List.copyOf(aliases);
        asks = List.copyOf(asks);
    }

    /** To be called before the thing is built, so that its two fields are known by then. */
    public static Names read(Fields fields) {
        return new Names(texts(fields, ALIASES), texts(fields, ASKS));
    }

    public boolean isEmpty() {
        return aliases.isEmpty() && asks.isEmpty();
    }

    public List<String> all() {
        return Stream.concat(aliases.stream(), asks.stream()).toList();
    }

    private static List<String> texts(Fields fields, String name) {
        Field<List<String>> field = fields.texts(name);
        field.orElse(List.of()).stream()
                .filter(text -> NamedThing.fold(text).length() < NamedThing.SHORTEST)
                .forEach(text -> fields.reject(name, "naming.short", text));
        return field.orElse(List.of());
    }
}
