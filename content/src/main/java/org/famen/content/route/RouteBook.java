package org.famen.content.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.frontmatter.YamlReader;
import org.famen.content.problem.Problems;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.expression.ExpressionLanguage;

/** All routes, in the order of their files. */
public record RouteBook(List<Route> routes) {
    public static final RouteBook EMPTY = new RouteBook(List.of());

    public RouteBook {
        routes = List.copyOf(routes);
    }

    /** Reads a folder with a YAML file for each problem; one that is not there has none. What is at fault is left out. */
    public static RouteBook read(Path folder, RuleBook rules, ExpressionLanguage language, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return EMPTY;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new RouteBook(files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> route(file, rules, language, problems))
                    .flatMap(Optional::stream)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<Route> route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }

    private static Optional<Route> route(Path file, RuleBook rules, ExpressionLanguage language, Problems problems) {
        String name = String.valueOf(file.getFileName());
        return new YamlReader(problems)
                .read(file, name)
                .flatMap(fields -> RouteReader.read(language, rules, name, fields))
                .map(Sourced::value);
    }
}
