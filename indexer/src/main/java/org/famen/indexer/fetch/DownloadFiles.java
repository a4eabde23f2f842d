package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files of one download.
 *
 * @param file the whole of it; beside it lie a part of a newer one, and the validators of both
 * @param name what it is called, for people
 */
record DownloadFiles(Path file, String name) {
    DownloadFiles {
        requireNonNull(file, "file is null");
        requireNonNull(name, "name is null");
    }

    /** The address stands in the file's name as a digest: two servers may have files of one name. */
    static DownloadFiles of(Path folder, URI address) {
        String name = ArchiveName.of(String.valueOf(address.getPath()));
        return new DownloadFiles(folder.resolve(name + "-" + Digest.of(address.toString())), name);
    }

    Path part() {
        return sibling(".part");
    }

    Path validators() {
        return sibling(".properties");
    }

    Path partValidators() {
        return sibling(".part.properties");
    }

    void deletePart() throws IOException {
        Files.deleteIfExists(part());
        Files.deleteIfExists(partValidators());
    }

    /** Makes the part the whole. A kill between the two moves leaves validators of an older file, and costs one more download. */
    void finish() throws IOException {
        Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partValidators(), validators(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
