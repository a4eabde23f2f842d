package org.famen.portal.api;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.portal.api.ApiPage.Answer;
import org.famen.portal.api.ApiPage.Body;
import org.famen.portal.api.ApiPage.Operation;
import org.famen.portal.api.ApiPage.Parameter;
import org.famen.portal.api.ApiPage.Topic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the description of the API that the compiler makes of the controllers. Its name is that of the option {@code
 * micronaut.openapi.filename} in the build.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.0.1">OpenAPI 3.0.1</a>
 */
@Singleton
class ApiDescription {
    /** Where it is served; below META-INF/swagger it lies under the same name. */
    private static final String FILE = "/openapi/famen.yml";

    private static final String RESOURCE = "classpath:META-INF/swagger/famen.yml";
    /** What else stands beside them in a path is none. */
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final ApiPage page;

    ApiDescription(ResourceLoader resources) {
        YamlNode description = read(resources);
        this.page = new ApiPage(FILE, description.at("info").at("description").text(), topics(description.at("paths")));
    }

    ApiPage page() {
        return page;
    }

    private static YamlNode read(ResourceLoader resources) {
        try (InputStream file = resources
                .getResourceAsStream(RESOURCE)
                .orElseThrow(() -> new IllegalStateException("missing " + RESOURCE))) {
            return new YamlNode(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Topic> topics(YamlNode paths) {
        Map<String, List<Operation>> topics = new TreeMap<>();
        for (String path : paths.names()) {
            YamlNode methods = paths.at(path);
            for (String method : METHODS) {
                YamlNode operation = methods.at(method);
                if (operation.isThere()) {
                    topics.computeIfAbsent(tag(operation), tag -> new ArrayList<>())
                            .add(operation(path, method, operation));
                }
            }
        }
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), topic.getValue()))
                .toList();
    }

    private static String tag(YamlNode operation) {
        return operation.at("tags").items().map(YamlNode::text).findFirst().orElse("other");
    }

    private static Operation operation(String path, String method, YamlNode operation) {
        String summary = operation.at("summary").text();
        String description = operation.at("description").text();
        YamlNode body = operation.at("requestBody");
        return new Operation(
                operation.at("operationId").text(),
                method.toUpperCase(Locale.ROOT),
                path,
                summary,
                description.equals(summary + ".") ? "" : description,
                operation
                        .at("parameters")
                        .items()
                        .map(ApiDescription::parameter)
                        .toList(),
                body.isThere()
                        ? Optional.of(new Body(
                                body.at("description").text(),
                                body.at("content").names()))
                        : Optional.empty(),
                answers(operation.at("responses")));
    }

    private static Parameter parameter(YamlNode parameter) {
        return new Parameter(
                parameter.at("name").text(),
                parameter.at("in").text(),
                parameter.at("required").text().equals("true"),
                type(parameter.at("schema")),
                parameter.at("description").text());
    }

    /** As few words as a reader needs; a parameter of which nothing is said is a text. */
    private static String type(YamlNode schema) {
        String type = schema.at("type").text();
        if (type.equals("array")) {
            return "array of " + type(schema.at("items"));
        }
        String values = schema.at("enum").items().map(YamlNode::text).collect(Collectors.joining(" | "));
        String format = schema.at("format").text();
        return Stream.of(type.isEmpty() ? "string" : type, format.isEmpty() ? "" : "(" + format + ")", values)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Answer> answers(YamlNode responses) {
        return responses.names().stream()
                .map(code -> new Answer(
                        code,
                        responses.at(code).at("description").text(),
                        responses.at(code).at("content").names()))
                .toList();
    }
}
