package org.famen.content.law.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Finds the files below a path that may be laws. Hidden files and the lock files of Word (~$) are no texts. */
final class LawFolder {
    private final Path root;
    private final Problems problems;
    private final List<Path> files = new ArrayList<>();

    private LawFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** All files of a folder make a unit, because they may be parts of one law. */
    static List<LawFiles> units(Path named, Problems problems) {
        Path root = behindLink(named);
        var folder = new LawFolder(root, problems);
        folder.walk();
        return folder.files.stream()
                .sorted()
                .collect(Collectors.groupingBy(LawFolder::parent, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(unit -> new LawFiles(root, unit))
                .toList();
    }

    /** What the user names may be a link; what lies below it is taken from nowhere else. */
    private static Path behindLink(Path named) {
        try {
            return Files.isSymbolicLink(named) ? named.toRealPath() : named;
        } catch (IOException leadsNowhere) {
            return named;
        }
    }

    private void walk() {
        try {
            Files.walkFileTree(root, new Visitor());
        } catch (IOException unreadable) {
            unreadable(root, unreadable);
        }
    }

    private void found(Path file) {
        if (!file.getFileName().toString().equals(VersionsFile.NAME)) {
            files.add(file);
        }
    }

    private void unreadable(Path file, IOException why) {
        String name = new LawFiles(root, List.of(file)).name(file);
        problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(why.getMessage())));
    }

    private boolean isHidden(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return !file.equals(root) && (name.startsWith(".") || name.startsWith("~$"));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                found(file);
            } else if (attributes.isSymbolicLink()) {
                problems.add(Problem.warning(new LawFiles(root, List.of(file)).name(file), 0, "file.link"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            unreadable(file, why);
            return FileVisitResult.CONTINUE;
        }
    }
}
