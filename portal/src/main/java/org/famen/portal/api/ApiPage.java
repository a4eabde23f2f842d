package org.famen.portal.api;

import java.util.List;
import java.util.Optional;

/**
 * What the API gives, in the words of its own description.
 *
 * @param file address of the description that machines read
 * @param description of the whole, in English
 */
public record ApiPage(String file, String description, List<Topic> topics) {
    public ApiPage {
        topics = List.copyOf(topics);
    }

    /**
     * Operations that belong together.
     *
     * @param tag such as {@code laws}, by which its words are found
     */
    public record Topic(String tag, List<Operation> operations) {
        public Topic {
            operations = List.copyOf(operations);
        }
    }

    /**
     * @param id of its own among all
     * @param method in capitals
     * @param detail what the summary doesn't say; mostly empty
     * @param body of the request, for those that have one
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String detail,
            List<Parameter> parameters,
            Optional<Body> body,
            List<Answer> answers) {
        public Operation {
            parameters = List.copyOf(parameters);
            answers = List.copyOf(answers);
        }
    }

    /**
     * @param place {@code path} or {@code query}
     * @param type such as {@code string} or {@code array of string}
     */
    public record Parameter(String name, String place, boolean required, String type, String description) {}

    /** @param types what may be sent, such as {@code application/json} */
    public record Body(String description, List<String> types) {
        public Body {
            types = List.copyOf(types);
        }
    }

    /** @param code of HTTP, such as {@code 200} */
    public record Answer(String code, String description, List<String> types) {
        public Answer {
            types = List.copyOf(types);
        }
    }
}
