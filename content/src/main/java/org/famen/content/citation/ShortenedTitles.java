package org.famen.content.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the laws and regulations whose title a short name shortens. People take one or both characters of every word (环保法 for
 * 环境保护法), or leave out what a law does to its matter (药品法 for 药品管理法), or put one character for that (未保法 for
 * 未成年人保护法). A word of the matter itself is never left out, since the name would be that of another law.
 */
final class ShortenedTitles {
    private static final Pattern NAME = Pattern.compile("(?<stem>[\\p{IsHan}]{2,20})(?<kind>法典|法|条例)");
    /** What laws do to their matter. */
    private static final Pattern DOING = Pattern.compile("管理|保护|保障|促进|防治|预防|监督|调解|仲裁|权益");

    private static final Pattern ENDS_DOING = Pattern.compile("(?<matter>.+?)(?<doing>" + DOING.pattern() + ")");

    private final Map<String, List<Title>> byBegin = new HashMap<>();

    private record Title(String stem, String lawId) {}

    void add(String title, String lawId) {
        Matcher name = NAME.matcher(title);
        if (name.matches()) {
            byBegin.computeIfAbsent(begin(name), key -> new ArrayList<>()).add(new Title(name.group("stem"), lawId));
        }
    }

    /** Ids of the laws that may be meant, only the closest ones. */
    List<String> find(String shortName) {
        Matcher name = NAME.matcher(shortName);
        if (!name.matches()) {
            return List.of();
        }
        String stem = name.group("stem");
        List<Title> longer = byBegin.getOrDefault(begin(name), List.of()).stream()
                .filter(title -> title.stem().length() > stem.length())
                .toList();
        List<String> wordByWord = ids(longer, stem, ShortenedTitles::takesFromEveryWord);
        return wordByWord.isEmpty() ? ids(longer, stem, ShortenedTitles::leavesOutTheDoing) : wordByWord;
    }

    private static String begin(Matcher name) {
        return name.group("stem").charAt(0) + name.group("kind");
    }

    private static List<String> ids(List<Title> titles, String stem, BiPredicate<String, String> shortens) {
        return titles.stream()
                .filter(title -> shortens.test(stem, title.stem()))
                .map(Title::lawId)
                .distinct()
                .toList();
    }

    /** Words have two characters, so that never more than one is left out at a place. */
    private static boolean takesFromEveryWord(String stem, String title) {
        int at = 0;
        for (int i = 0; i < stem.length(); i++) {
            int next = title.indexOf(stem.charAt(i), at);
            if (next < 0 || next - at > 1) {
                return false;
            }
            at = next + 1;
        }
        return title.length() - at <= 1;
    }

    private static boolean leavesOutTheDoing(String stem, String title) {
        String matter = DOING.matcher(title).replaceAll("");
        Matcher doing = ENDS_DOING.matcher(title);
        boolean byOneCharacter = doing.matches()
                && stem.charAt(stem.length() - 1) == doing.group("doing").charAt(0)
                && doing.group("matter").startsWith(stem.substring(0, stem.length() - 1));
        return byOneCharacter || stem.equals(matter) || (matter.length() > 1 && takesFromEveryWord(stem, matter));
    }
}
