package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.famen.indexer.load.LoadProgress;

/**
 * Unpacks the law files of an archive into {@code <cache>/<name>-<digest>/<name>}, once for every content. The inner folder
 * has the archive's own name, because readers learn from the names of folders what kind of texts lie there.
 *
 * <p>Files get the time of their unpacking and not the one in the archive: two archives may differ in nothing but a text
 * of the same length under the same time, and the indexer would take them for the same.
 */
final class Unpacker {
    private static final String UNFINISHED = ".unpacking";
    /** An indexer that still reads the version before must not lose its files. */
    private static final int VERSIONS_KEPT = 2;

    private final Path cache;
    private final UnpackLimits limits;
    private final LoadProgress progress;

    Unpacker(Path cache, UnpackLimits limits, LoadProgress progress) {
        this.cache = requireNonNull(cache, "cache is null");
        this.limits = requireNonNull(limits, "limits is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * The folder with the law files.
     *
     * @param name what the archive is called, without its ending
     * @throws FetchException when this is no archive, or one that can't be trusted
     */
    Path unpack(Path archive, String name) {
        try {
            Path version = cache.resolve(name + "-" + Digest.of(archive));
            if (Files.isDirectory(version)) {
                // Counts as the one used last when versions are cleared away.
                Files.setLastModifiedTime(version, FileTime.from(Instant.now()));
            } else {
                progress.step("Unpacking " + name);
                unpackNew(archive, version, name);
                clearAway(name);
            }
            return version.resolve(name);
        } catch (FetchException | IOException e) {
            throw new FetchException(archive + " can't be unpacked: " + e.getMessage() + ".", e);
        }
    }

    private void unpackNew(Path archive, Path version, String name) throws IOException {
        Path unfinished = version.resolveSibling(version.getFileName() + UNFINISHED);
        Folders.delete(unfinished);
        try {
            Path inner = Files.createDirectories(unfinished.resolve(name));
            var folder = new UnpackFolder(inner, new UnpackBudget(limits, Files.size(archive)));
            read(archive, folder);
            if (folder.files() == 0) {
                throw new FetchException("it holds no .md, .docx, .txt or .json file");
            }
            if (folder.links() > 0) {
                progress.step(folder.links() + " links in " + name + " were left out");
            }
            Files.move(unfinished, version, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void read(Path archive, UnpackFolder folder) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(archive)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
            ZipFormat.unpack(archive, folder);
        } else if (start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            TarFormat.unpack(archive, folder);
        } else {
            throw new FetchException("it is neither a .zip nor a .tar.gz");
        }
    }

    /** Older versions, and what a killed program left. */
    private void clearAway(String name) throws IOException {
        List<Path> folders =
                Folders.list(cache).stream().filter(Files::isDirectory).toList();
        List<Path> unfinished = folders.stream()
                .filter(folder -> folder.getFileName().toString().endsWith(UNFINISHED))
                .toList();
        List<Path> old = folders.stream()
                .filter(folder -> isVersion(folder, name))
                .sorted(Comparator.comparing(Unpacker::lastUsed).reversed())
                .skip(VERSIONS_KEPT)
                .toList();
        for (Path folder : unfinished) {
            Folders.delete(folder);
        }
        for (Path folder : old) {
            Folders.delete(folder);
        }
    }

    private static boolean isVersion(Path folder, String name) {
        String fileName = folder.getFileName().toString();
        return fileName.startsWith(name + "-")
                && fileName.substring(name.length() + 1).matches("[0-9a-f]{" + Digest.LENGTH + "}");
    }

    private static Instant lastUsed(Path folder) {
        return Instant.ofEpochMilli(folder.toFile().lastModified());
    }
}
