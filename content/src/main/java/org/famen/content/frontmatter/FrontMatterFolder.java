package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads every {@code .md} file of a folder and of its subfolders: in parallel, and returned in the order of their paths.
 * Links are not followed: content comes from the folder that was named and from nowhere else.
 */
public final class FrontMatterFolder {
    /** Subfolders by year and month are enough for any city. */
    private static final int DEPTH_LIMIT = 4;

    private final Problems problems;

    public FrontMatterFolder(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** @param name how problems name the folder; a folder that doesn't exist has no files */
    public List<FrontMatterFile> read(Path folder, String name) {
        return visibleFiles(folder, name).parallelStream()
                .map(file -> readFile(file, nameOf(folder, name, file)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String nameOf(Path folder, String name, Path file) {
        return file.equals(folder)
                ? name
                : name + "/" + folder.relativize(file).toString().replace('\\', '/');
    }

    private Optional<FrontMatterFile> readFile(Path file, String name) {
        if (!name.endsWith(FrontMatterReader.SUFFIX)) {
            problems.add(Problem.warning(name, 0, "yaml.not_markdown"));
            return Optional.empty();
        }
        return new FrontMatterReader(problems).read(file, name).filter(this::hasGoodId);
    }

    private List<Path> visibleFiles(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, DEPTH_LIMIT)) {
            List<Path> files = found.filter(
                            file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            files.stream()
                    .filter(Files::isSymbolicLink)
                    .forEach(link -> problems.add(Problem.warning(nameOf(folder, name, link), 0, "file.link")));
            return files.stream()
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problem.error(
                    name, 0, "file.unreadable", unreadable.getClass().getSimpleName()));
            return List.of();
        }
    }

    private boolean hasGoodId(FrontMatterFile file) {
        if (Identifier.isValid(file.id())) {
            return true;
        }
        problems.add(Problem.error(file.name(), 0, "yaml.file_name", file.id()));
        return false;
    }
}
