package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Files that are read together, because they may be one law.
 *
 * @param root folder or file that the user named
 * @param files below it, sorted, never empty
 */
record LawFiles(Path root, List<Path> files) {
    LawFiles {
        files = List.copyOf(files);
    }

    /** The name of a file in problems: relative to what the user named. */
    String name(Path file) {
        String relative = root.relativize(file).toString();
        return relative.isEmpty() ? file.getFileName().toString() : relative;
    }

    /** Names of the folders above the file from the one that the user named, outermost first. */
    List<String> folders(Path file) {
        Path start = root.toAbsolutePath().normalize();
        Path above = start.getParent() == null ? start : start.getParent();
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null
                ? List.of()
                : StreamSupport.stream(above.relativize(folder).spliterator(), false)
                        .map(Path::toString)
                        .toList();
    }
}
