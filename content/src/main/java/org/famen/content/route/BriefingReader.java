package org.famen.content.route;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.CitationField;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;

/** Reads what is good to know of a problem before any question. */
final class BriefingReader {
    private BriefingReader() {}

    /** Faults are reported with the fields of the route. */
    static Briefing read(Fields fields) {
        return new Briefing(
                CitationField.read(fields, "依据").orElse(List.of()),
                fields.lines("证据").orElse(List.of()),
                fields.lines("提醒").orElse(List.of()),
                fields.groups("看看").stream()
                        .map(BriefingReader::page)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<HelpfulPage> page(Fields group) {
        Field<String> name = group.text("名称").required();
        Field<String> address = group.text("去").required();
        address.find()
                .filter(written -> !written.startsWith("/"))
                .ifPresent(written -> group.reject("去", "line.path", written));
        return group.build(() -> new HelpfulPage(name.value(), address.value())).map(Sourced::value);
    }
}
