package org.famen.content.paper;

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
import org.famen.content.rule.expression.ExpressionLanguage;

/** All documents, in the order of their files. */
public record PaperBook(List<Paper> papers) {
    public static final PaperBook EMPTY = new PaperBook(List.of());

    public PaperBook {
        papers = List.copyOf(papers);
    }

    /** Reads a folder with a YAML file for each document; one that is not there has none. What is at fault is left out. */
    public static PaperBook read(Path folder, ExpressionLanguage language, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return EMPTY;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new PaperBook(files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> paper(file, language, problems))
                    .flatMap(Optional::stream)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<Paper> paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** What has to be written on a way of a route. */
    public List<Paper> forWay(String route, String way) {
        return papers.stream()
                .filter(paper -> paper.ways().contains(route + "." + way))
                .toList();
    }

    /** What the results of a tool can be written into. */
    public List<Paper> forTool(String tool) {
        return papers.stream().filter(paper -> paper.tools().contains(tool)).toList();
    }

    private static Optional<Paper> paper(Path file, ExpressionLanguage language, Problems problems) {
        String name = String.valueOf(file.getFileName());
        return new YamlReader(problems)
                .read(file, name)
                .flatMap(fields -> PaperReader.read(language, name, fields))
                .map(Sourced::value);
    }
}
