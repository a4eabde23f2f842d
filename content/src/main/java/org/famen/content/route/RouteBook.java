package org.famen.content.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.frontmatter.YamlReader;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.rule.ProvisionReadings;
import org.famen.content.rule.ReadingsFile;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.expression.ExpressionLanguage;

/**
 * All routes, in the editors' order and, where that says nothing, in that of their files.
 *
 * @param readings what the provisions behind their ways read when somebody held them against the texts
 */
public record RouteBook(List<Route> routes, ProvisionReadings readings) {
    public static final RouteBook EMPTY = new RouteBook(List.of(), ProvisionReadings.NONE);

    public RouteBook {
        routes = List.copyOf(routes);
    }

    /** The folder of the routes, which lies beside that of the rules. */
    public static Path beside(Path rules) {
        return rules.toAbsolutePath().resolveSibling("routes");
    }

    /** Reads a folder with a YAML file for each problem; one that is not there has none. What is at fault is left out. */
    public static RouteBook read(Path folder, RuleBook rules, ExpressionLanguage language, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return EMPTY;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Route> routes = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> route(file, rules, language, problems))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt(Route::order))
                    .toList();
            RouteBook book = new RouteBook(routes, ReadingsFile.read(folder, problems));
            routes.forEach(route -> book.checkNear(route, problems));
            return book;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<Route> route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }

    /** Problems that the route may be mistaken for, in the order of its file. */
    public List<Route> near(Route route) {
        return route.near().stream().map(this::route).flatMap(Optional::stream).toList();
    }

    private void checkNear(Route route, Problems problems) {
        route.near().stream()
                .filter(id -> route(id).isEmpty())
                .forEach(id -> problems.add(Problem.error(route.file(), 0, "route.near", route.name(), id)));
    }

    private static Optional<Route> route(Path file, RuleBook rules, ExpressionLanguage language, Problems problems) {
        String name = String.valueOf(file.getFileName());
        return new YamlReader(problems)
                .read(file, name)
                .flatMap(fields -> RouteReader.read(language, rules, name, fields))
                .map(Sourced::value);
    }
}
