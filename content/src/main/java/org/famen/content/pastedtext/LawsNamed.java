package org.famen.content.pastedtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The laws that a text has named so far, and which of them 该法, 该条例 or 同法 means: the last one that is of that kind. */
final class LawsNamed {
    private static final String ANY = "同";
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?:[（(][^（）()]{1,12}[）)])+$");
    /** What else laws of a kind may end with. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "法", Pattern.compile(".*(?:法|法典|宪法)"),
            "法律", Pattern.compile(".*(?:法|法典|宪法)"),
            "解释", Pattern.compile(".*解释|最高人民.*(?:规定|批复)"));

    private final List<String> names = new ArrayList<>();

    void add(String name) {
        names.add(name);
    }

    /** @param said 该法, 同法, 上述办法 */
    Optional<String> meant(String said) {
        if (said.startsWith(ANY)) {
            return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
        }
        String kind = said.replaceFirst("^(?:该|上述|前述)", "");
        return names.reversed().stream().filter(name -> isOf(kind, name)).findFirst();
    }

    private static boolean isOf(String kind, String name) {
        String title = NUMBER_BEHIND.matcher(name).replaceAll("");
        return KINDS.containsKey(kind) ? KINDS.get(kind).matcher(title).matches() : title.endsWith(kind);
    }
}
