package org.famen.portal.search.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.famen.content.index.PageDocument;

/** Makes passages of a text readable: the highlighter cuts by length, within a sentence too. */
final class Passages {
    /** What ends a clause before it can't begin a passage. */
    private static final String ENDS = "，、；：。！？）》” \n";

    private Passages() {}

    /**
     * @param text from which the fragments were taken
     * @param fragments with their marks, in the order of the text
     * @return one passage for those that follow each other without a gap
     */
    static List<Highlighted> of(String text, List<String> fragments) {
        List<String> passages = new ArrayList<>();
        for (String fragment : fragments) {
            boolean goesOn = !passages.isEmpty() && text.contains(plain(passages.getLast()) + plain(fragment));
            passages.add(goesOn ? passages.removeLast() + fragment : fragment);
        }
        return passages.stream().map(Passages::begin).map(Highlighted::of).toList();
    }

    /**
     * Of a page: what one reads there, not the lines of its table and the words to find it by, which stand behind it in its text.
     *
     * @return the summary where the words stand in these alone
     */
    static List<Highlighted> ofPage(PageDocument page, List<String> fragments) {
        int end = page.facts().entrySet().stream()
                .findFirst()
                .map(fact -> page.text().indexOf(fact.getKey() + " " + fact.getValue()))
                .filter(start -> start >= 0)
                .orElse(page.text().length());
        String prose = page.text().substring(0, end);
        List<Highlighted> passages = of(
                prose,
                fragments.stream()
                        .map(fragment -> within(prose, fragment))
                        .filter(fragment -> !fragment.isBlank())
                        .toList());
        return passages.isEmpty() && !page.summary().isEmpty() ? List.of(Highlighted.of(page.summary())) : passages;
    }

    /** What of a fragment stands in the prose; empty when nothing does. */
    private static String within(String prose, String fragment) {
        if (prose.contains(plain(fragment))) {
            return fragment;
        }
        return fragment.lines().takeWhile(line -> prose.contains(plain(line))).collect(Collectors.joining("\n"));
    }

    private static String begin(String passage) {
        int start = 0;
        while (start < passage.length() - 1 && ENDS.indexOf(passage.charAt(start)) >= 0) {
            start++;
        }
        return passage.substring(start);
    }

    private static String plain(String passage) {
        return passage.replace(Highlighted.OPEN, "").replace(Highlighted.CLOSE, "");
    }
}
