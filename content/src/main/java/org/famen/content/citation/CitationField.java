package org.famen.content.citation;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/** A field in which editors cite provisions, one an item; what isn't in the strict form is answered with that form. */
public final class CitationField {
    private CitationField() {}

    public static Field<List<WrittenCitation>> read(Fields fields, String name) {
        return fields.texts(name)
                .convert(
                        CitationField::parse,
                        texts -> texts.stream()
                                .filter(text -> WrittenCitation.parse(text).isEmpty())
                                .forEach(text -> reject(fields, name, text)));
    }

    private static Optional<List<WrittenCitation>> parse(List<String> texts) {
        List<WrittenCitation> citations = texts.stream()
                .map(WrittenCitation::parse)
                .flatMap(Optional::stream)
                .toList();
        return citations.size() == texts.size() ? Optional.of(citations) : Optional.empty();
    }

    private static void reject(Fields fields, String name, String text) {
        WrittenCitation.understand(text)
                .ifPresentOrElse(
                        meant -> fields.reject(name, "citation.form.near", text, meant.written()),
                        () -> fields.reject(name, "citation.form", text));
    }
}
