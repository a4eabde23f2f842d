package org.famen.portal.tool;

import io.micronaut.http.HttpParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody has typed, from the address. The form names the questions that it puts in {@value #ASKED}, so that one that was
 * left open is told from one that has not been put yet.
 */
final class Answers {
    static final String ASKED = "asked";

    /** Longer than any amount, day or choice. */
    private static final int MAX_LENGTH = 60;

    private Answers() {}

    static Map<String, String> read(HttpParameters parameters) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            if (!name.equals(ASKED)) {
                parameters.getFirst(name).map(Answers::shortened).ifPresent(text -> answers.put(name, text));
            }
        }
        for (String id : parameters.getFirst(ASKED).orElse("").split(",")) {
            answers.putIfAbsent(id, "");
        }
        return answers;
    }

    private static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }
}
