package org.famen.portal.route;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.uri.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.route.Route;
import org.famen.content.rule.reckoning.Interview;
import org.famen.content.rule.reckoning.Told;

/** How far somebody has come on a route; the answers travel in the address. */
public record Progress(Route route, Interview interview) {
    public Progress {
        requireNonNull(route, "route is null");
        requireNonNull(interview, "interview is null");
    }

    public String path() {
        return "/route/" + route.id();
    }

    /** The question to be put now: the first that is open, or has to be put right. */
    public Optional<Told> next() {
        return interview.told().stream()
                .filter(told -> told.isOpen() || told.fault().isPresent())
                .findFirst();
    }

    /** What has been answered, in order. */
    public List<Told> said() {
        return interview.told().stream()
                .filter(told -> told.value().isPresent())
                .toList();
    }

    /** The same for the form of a further question. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        said().forEach(told -> kept.put(told.input().id(), told.written().orElse("")));
        return kept;
    }

    /** One answer further. */
    public String address(Told question, String answer) {
        Map<String, String> answers = kept();
        answers.put(question.input().id(), answer);
        return address(answers);
    }

    /** To the question before, or to the list of problems. */
    public String back() {
        Map<String, String> answers = kept();
        if (answers.isEmpty()) {
            return "/route";
        }
        answers.remove(said().getLast().input().id());
        return address(answers);
    }

    private String address(Map<String, String> answers) {
        UriBuilder address = UriBuilder.of(path());
        answers.forEach(address::queryParam);
        return address.build().toString();
    }
}
