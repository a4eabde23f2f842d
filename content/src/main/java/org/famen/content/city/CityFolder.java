package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.famen.content.attachment.AttachmentCheck;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.FrontMatterFolder;
import org.famen.content.frontmatter.Published;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.frontmatter.YamlReader;
import org.famen.content.naming.Names;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.famen.content.table.Columns;
import org.famen.content.table.TableReader;

/** A city's files, each kind where its name says; a file or folder that isn't there has nothing in it. */
final class CityFolder {
    private final Path folder;
    private final Problems problems;
    private final boolean real;
    private final NameCollector names = new NameCollector();

    /** @param real whether made-up things are refused */
    CityFolder(Path folder, Problems problems, boolean real) {
        this.folder = requireNonNull(folder, "folder is null");
        this.problems = requireNonNull(problems, "problems is null");
        this.real = real;
    }

    /** What a reader makes of every Markdown file of a subfolder. */
    <T extends Published> List<Sourced<T>> files(String name, Function<FrontMatterFile, Optional<Sourced<T>>> reader) {
        return publishable(new FrontMatterFolder(problems)
                .read(folder.resolve(name), name).stream()
                        .map(file -> names.read(file.fields(), () -> reader.apply(file)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What a reader makes of every row of a table. */
    <T extends Published> List<Sourced<T>> rows(
            String name, Columns columns, Function<Fields, Optional<Sourced<T>>> reader) {
        return publishable(rows(name, columns.with(Names.ALIASES, Names.ASKS)).stream()
                .map(row -> names.read(row, () -> reader.apply(row)))
                .flatMap(Optional::stream)
                .toList());
    }

    /** What the things are called that were read so far. */
    NameCollector names() {
        return names;
    }

    /** @param pages ids of all pages, as in their addresses */
    void checkLinks(Set<String> pages) {
        new LinkCheck(pages, problems).check(folder);
    }

    /** The rows of {@code name.csv} or {@code name.xlsx}; the first when both are there, which is reported. */
    List<Fields> rows(String name, Columns columns) {
        List<String> files = Stream.of(".csv", ".xlsx")
                .map(suffix -> name + suffix)
                .filter(file -> Files.exists(folder.resolve(file)))
                .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        if (files.size() > 1) {
            problems.add(Problem.error(files.getLast(), 0, "city.two_tables", files.getFirst()));
        }
        Path file = folder.resolve(files.getFirst());
        return TableReader.forFile(file, problems).read(file, files.getFirst(), columns);
    }

    /** What a reader makes of a YAML file that holds several things. */
    <T extends Published> List<Sourced<T>> yaml(String name, Function<Fields, List<Sourced<T>>> reader) {
        Path file = folder.resolve(name);
        return Files.exists(file)
                ? publishable(
                        new YamlReader(problems).read(file, name).map(reader).orElse(List.of()))
                : List.of();
    }

    /** @param kind of pages, as in their addresses */
    AttachmentCheck attachments(String kind) {
        return new AttachmentCheck(folder, kind, problems);
    }

    /** Leaves out the second thing of an id, and made-up things in a real city. */
    private <T extends Published> List<Sourced<T>> publishable(List<Sourced<T>> read) {
        Map<String, Sourced<T>> byId = new HashMap<>();
        List<Sourced<T>> kept = new ArrayList<>();
        for (Sourced<T> thing : read) {
            String id = thing.value().id();
            Sourced<T> first = byId.putIfAbsent(id, thing);
            if (first != null) {
                problems.add(Problem.error(thing.file(), thing.line(), "city.duplicate", id, first.place()));
            } else if (real && thing.value().demonstration()) {
                problems.add(Problem.error(thing.file(), thing.line(), "city.demonstration", id));
            } else {
                kept.add(thing);
            }
        }
        return kept;
    }
}
