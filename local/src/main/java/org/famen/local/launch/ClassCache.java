package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the JVM keeps of a program's classes, and of how they are used, from one run to the next (JEP 483, 514, 515): with it the
 * portal needs half of the time to start. It is good for one build; a JVM that can't use it does without.
 *
 * @param file the cache
 * @param archive of classes alone, which the JVM writes by itself at its end: better than nothing until there is a cache
 * @param program whose classes they are
 */
record ClassCache(Path file, Path archive, Path program) {
    private static final List<String> QUIETLY =
            List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:cds=off", "-Xlog:aot=off");

    /**
     * The cache would hold machine code, too, which ends a JVM that finds its processor otherwise (JDK-8388703, mended in
     * 25.0.5).
     */
    private static final List<String> CLASSES_ALONE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTAdapterCaching");

    ClassCache {
        requireNonNull(file, "file is null");
        requireNonNull(archive, "archive is null");
        requireNonNull(program, "program is null");
    }

    /** Of the plan's portal. */
    static ClassCache of(LaunchPlan plan) {
        return new ClassCache(
                plan.data().resolve("portal.aot"),
                plan.data().resolve("portal.jsa"),
                plan.root().resolve("portal").resolve("target").resolve("portal.jar"));
    }

    /** Whether there is one of the program as it is. */
    boolean isThere() {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Options for a JVM that uses it. */
    List<String> use() {
        return isThere()
                ? options(CLASSES_ALONE, List.of("-XX:AOTCache=" + file))
                : options(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive), List.of());
    }

    /** Options for a JVM that makes it when it is asked to end. */
    List<String> make() {
        return options(CLASSES_ALONE, List.of("-XX:AOTCacheOutput=" + unfinished()));
    }

    /** Takes what was made; what did not become whole is not there. */
    void take() throws IOException {
        if (Files.exists(unfinished())) {
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static List<String> options(List<String> first, List<String> second) {
        return Stream.of(first, second, QUIETLY).flatMap(List::stream).toList();
    }
}
