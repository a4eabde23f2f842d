package org.famen.portal.checkup;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import io.micronaut.http.uri.UriBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.famen.content.checkup.Answer;
import org.famen.content.checkup.CheckupField;
import org.famen.content.checkup.CheckupQuestion;

/**
 * What somebody has answered so far. It stands in the address and nowhere else, so that a page can be kept by who filled it in
 * and by nobody besides.
 *
 * @param given by the ids of the questions, in their order
 * @param counted whether the figures know of it already
 */
record Answers(Map<String, Answer> given, boolean counted) {
    private static final String COUNTED = "counted";

    Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** Whatever is no answer to one of the questions is left out. */
    static Answers read(ConvertibleMultiValues<String> parameters, List<CheckupField> fields) {
        Map<String, Answer> given = new LinkedHashMap<>();
        for (CheckupField field : fields) {
            for (CheckupQuestion question : field.questions()) {
                Optional.ofNullable(parameters.get(question.id()))
                        .flatMap(Answers::answer)
                        .ifPresent(answer -> given.put(question.id(), answer));
            }
        }
        return new Answers(given, parameters.contains(COUNTED));
    }

    /** {@code yes}: how it stands in addresses, and for the words. */
    static String key(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    Optional<Answer> to(CheckupQuestion question) {
        return Optional.ofNullable(given.get(question.id()));
    }

    Answers afterCounting() {
        return new Answers(given, true);
    }

    /** Everything but the answers to this field's questions, for a form that asks these. */
    Map<String, String> besides(CheckupField field) {
        Map<String, String> hidden = parameters();
        field.questions().forEach(question -> hidden.remove(question.id()));
        return hidden;
    }

    String address(String path) {
        UriBuilder address = UriBuilder.of(path);
        parameters().forEach(address::queryParam);
        return address.build().toString();
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        given.forEach((id, answer) -> parameters.put(id, key(answer)));
        if (counted) {
            parameters.put(COUNTED, "1");
        }
        return parameters;
    }

    private static Optional<Answer> answer(String written) {
        for (Answer answer : Answer.values()) {
            if (key(answer).equals(written)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
