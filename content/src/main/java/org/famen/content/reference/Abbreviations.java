package org.famen.content.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a text gives to other laws for its own use: 《中华人民共和国公司法》（以下简称公司法）. */
public final class Abbreviations {
    public static final Abbreviations NONE = new Abbreviations(Map.of());

    private static final Pattern DEFINED =
            Pattern.compile("《([^《》]{2,80})》\\s*[（(](?:以下|下)?[简统]称(?:为)?[“\"《]?([^”\"》）)]{2,24})[”\"》]?[）)]");

    private final Map<String, String> titles;

    private Abbreviations(Map<String, String> titles) {
        this.titles = titles;
    }

    /** @param texts every provision of a version */
    public static Abbreviations in(Iterable<String> texts) {
        Map<String, String> titles = new HashMap<>();
        for (String text : texts) {
            if (text.contains("称")) {
                Matcher defined = DEFINED.matcher(text);
                while (defined.find()) {
                    titles.putIfAbsent(defined.group(2), defined.group(1));
                }
            }
        }
        return titles.isEmpty() ? NONE : new Abbreviations(titles);
    }

    /** The title that a name stands for in this text. */
    Optional<String> find(String name) {
        return Optional.ofNullable(titles.get(name));
    }
}
