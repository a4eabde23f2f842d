package org.famen.indexer.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an entry in an archive, which may have been written to lead out of the folder that it is unpacked into. */
final class EntryName {
    private static final Pattern LAW_FILE = Pattern.compile("(?i).+\\.(md|json|docx|txt)");
    private static final Pattern WINDOWS_DRIVE = Pattern.compile("^[A-Za-z]:/");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Where macOS keeps what belongs to files but is no text, under the files' own names. */
    private static final String MACOS_FORKS = "__MACOSX";

    private EntryName() {}

    /**
     * The parts of the path of a law file; empty when the entry is something else or hidden.
     *
     * @throws FetchException when the name is absolute, leads upwards or holds control characters; an archive with one such
     *     name is no accident
     */
    static Optional<List<String>> lawFile(String name) {
        String path = name.replace('\\', '/');
        List<String> parts = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        if (path.startsWith("/")
                || WINDOWS_DRIVE.matcher(path).find()
                || parts.contains("..")
                || CONTROL.matcher(path).find()) {
            throw new FetchException(
                    "its entry '" + CONTROL.matcher(name).replaceAll("?") + "' would be written outside of its folder");
        }
        boolean hidden = parts.stream().anyMatch(part -> part.startsWith(".") || part.equals(MACOS_FORKS));
        return parts.isEmpty() || hidden || !LAW_FILE.matcher(parts.getLast()).matches()
                ? Optional.empty()
                : Optional.of(parts);
    }
}
