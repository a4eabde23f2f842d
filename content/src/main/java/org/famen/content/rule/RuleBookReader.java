package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.frontmatter.YamlReader;
import org.famen.content.parameter.DatedParameter;
import org.famen.content.parameter.ParameterReader;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.table.Columns;
import org.famen.content.table.TableReader;

/**
 * Reads a folder of rules: {@code *.yaml}, one rule a file, {@value #PARAMETERS} with the nation's announced numbers, and
 * {@value ReadingsFile#NAME}, which {@code indexer rules} writes. A folder that is not there has no rules.
 */
public final class RuleBookReader {
    public static final String PARAMETERS = "parameters.csv";

    private final ExpressionLanguage language;
    private final Problems problems;

    public RuleBookReader(ExpressionLanguage language, Problems problems) {
        this.language = requireNonNull(language, "language is null");
        this.problems = requireNonNull(problems, "problems is null");
    }

    public RuleBook read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return RuleBook.EMPTY;
        }
        List<Rule> rules = files(folder).stream()
                .map(file -> read(file, String.valueOf(file.getFileName())))
                .flatMap(Optional::stream)
                .map(Sourced::value)
                .toList();
        reportOverlaps(rules);
        ParameterReader parameters = new ParameterReader();
        List<DatedParameter> announced = table(folder, PARAMETERS, ParameterReader.COLUMNS).stream()
                .map(parameters::read)
                .flatMap(Optional::stream)
                .map(Sourced::value)
                .toList();
        return new RuleBook(rules, announced, ReadingsFile.read(folder, problems));
    }

    private Optional<Sourced<Rule>> read(Path file, String name) {
        return new YamlReader(problems).read(file, name).flatMap(fields -> RuleReader.read(language, name, fields));
    }

    private List<Fields> table(Path folder, String name, Columns columns) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? TableReader.forFile(file, problems).read(file, name, columns) : List.of();
    }

    private void reportOverlaps(List<Rule> rules) {
        for (Rule rule : rules) {
            rules.stream()
                    .filter(other -> other != rule && other.id().equals(rule.id()) && other.holdsOn(rule.from()))
                    .forEach(other ->
                            problems.add(Problem.error(rule.file(), 0, "rule.overlap", rule.name(), other.file())));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
