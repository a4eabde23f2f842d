package org.famen.portal.search.results;

import java.util.ArrayList;
import java.util.List;

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
