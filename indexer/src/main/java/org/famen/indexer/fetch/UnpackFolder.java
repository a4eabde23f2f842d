package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** An empty folder that law files are written into, and only regular files. */
final class UnpackFolder {
    private final Path folder;
    private final UnpackBudget budget;
    private int files;
    private int links;

    UnpackFolder(Path folder, UnpackBudget budget) {
        this.folder = requireNonNull(folder, "folder is null");
        this.budget = requireNonNull(budget, "budget is null");
    }

    UnpackBudget budget() {
        return budget;
    }

    /** An entry given twice is kept as tar keeps it: the last one holds. */
    void write(List<String> parts, InputStream content) throws IOException {
        Path file = folder;
        for (String part : parts) {
            file = file.resolve(part);
        }
        Files.createDirectories(requireNonNull(file.getParent(), "a file lies in a folder"));
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        files++;
    }

    /** A link may point anywhere, so none is made. */
    void leaveOutLink() {
        links++;
    }

    int files() {
        return files;
    }

    int links() {
        return links;
    }
}
