package org.famen.content.lexicon;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.table.Columns;

/** Reads a row of {@code lay-words.csv}. */
final class LayWordReader {
    static final Columns COLUMNS = new Columns(List.of("日常说法", "法律用语", "来源"), List.of());
    /** One character alone stands in too many words. */
    private static final int MIN_LENGTH = 2;

    private static final int MAX_LENGTH = 12;

    private LayWordReader() {}

    static Optional<Sourced<LayWord>> read(Fields row) {
        Field<String> lay = row.text("日常说法").required();
        lay.find().filter(word -> !isWord(word)).ifPresent(word -> row.reject("日常说法", "lexicon.word", word));
        Field<List<String>> legal = row.texts("法律用语").required();
        legal.orElse(List.of()).stream()
                .filter(word -> !isWord(word))
                .forEach(word -> row.reject("法律用语", "lexicon.word", word));
        lay.find()
                .filter(word -> legal.orElse(List.of()).contains(word))
                .ifPresent(word -> row.reject("法律用语", "lexicon.same", word));
        Field<String> source = row.text("来源").required();
        return row.build(() -> new LayWord(lay.value(), legal.value(), source.value()));
    }

    private static boolean isWord(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= MIN_LENGTH && length <= MAX_LENGTH && text.codePoints().allMatch(Character::isLetterOrDigit);
    }
}
