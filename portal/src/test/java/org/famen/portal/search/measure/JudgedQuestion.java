package org.famen.portal.search.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question with the provisions that answer it, as law#article without a version.
 *
 * @param field the field of law
 * @param style how it was asked: in a box, as a sentence, as a story
 * @param core any of these answers it
 * @param also these are fine, too
 */
record JudgedQuestion(String id, String query, String field, String style, Set<String> core, Set<String> also) {
    static JudgedQuestion of(JudgedRow row) {
        return new JudgedQuestion(
                row.text("id"),
                row.text("query"),
                row.text("field"),
                row.text("style"),
                row.set("core", ";"),
                row.set("also", ";"));
    }

    Set<String> fine() {
        Set<String> all = new TreeSet<>(core);
        all.addAll(also);
        return all;
    }

    /** What questions are told apart by in a report. */
    List<String> kinds() {
        return List.of("style " + style, "field " + field);
    }
}
