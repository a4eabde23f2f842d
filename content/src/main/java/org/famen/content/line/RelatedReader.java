package org.famen.content.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/** Reads links to what belongs to a page: a list, each with its text and its link. */
public final class RelatedReader {
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])\\S*");

    private RelatedReader() {}

    /** Those that are well written; the others have been reported. */
    public static List<Related> read(Fields fields, String name) {
        List<Related> read = new ArrayList<>();
        for (Fields item : fields.groups(name)) {
            Field<String> text = item.text("文字").required();
            Field<String> link = path(item, "链接").required();
            if (text.find().isPresent() && link.find().isPresent()) {
                read.add(new Related(text.value(), link.value()));
            }
        }
        return List.copyOf(read);
    }

    /** An address of the portal. */
    public static Field<String> path(Fields fields, String name) {
        return fields.text(name).as(text -> Optional.of(text).filter(PATH.asMatchPredicate()), "line.path");
    }
}
