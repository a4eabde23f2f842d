package org.famen.content.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 第五百七十七条，民法典: some put the number first. */
final class ArticleFirst {
    private static final Pattern BETWEEN = Pattern.compile("[的之,、:-]*(?:\\()?");
    private static final Pattern NAME = Pattern.compile("[^第\\d].{1,60}");

    private ArticleFirst() {}

    /** The same with the name in front; empty when the text does not begin with an article. */
    static Optional<String> turn(String folded) {
        return TargetReader.readPrefix(folded)
                .map(TargetReader.Prefix::end)
                .filter(end -> folded.substring(0, end).contains("条"))
                .flatMap(end -> turned(folded.substring(0, end), folded.substring(end)));
    }

    private static Optional<String> turned(String provisions, String behind) {
        Matcher between = BETWEEN.matcher(behind);
        String name = between.lookingAt() ? behind.substring(between.end()) : behind;
        String bare = name.endsWith(")") && !name.contains("(") ? name.substring(0, name.length() - 1) : name;
        return NAME.matcher(bare).matches() ? Optional.of(bare + provisions) : Optional.empty();
    }
}
