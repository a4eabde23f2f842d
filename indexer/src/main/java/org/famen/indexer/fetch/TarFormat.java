package org.famen.indexer.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a {@code .tar.gz}. */
final class TarFormat {
    private static final int BUFFER = 1 << 16;

    private TarFormat() {}

    static void unpack(Path archive, UnpackFolder folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                // All that comes out of gzip counts, or an entry that is passed over could hold any amount.
                InputStream plain = folder.budget().counting(new GZIPInputStream(file, BUFFER));
                var tar = new TarArchiveInputStream(
                        new BufferedInputStream(plain, BUFFER), StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                folder.budget().takeEntry();
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, UnpackFolder folder)
            throws IOException {
        Optional<List<String>> name = EntryName.lawFile(entry.getName());
        if (entry.isDirectory() || name.isEmpty()) {
            return;
        }
        if (entry.isSymbolicLink() || entry.isLink()) {
            folder.leaveOutLink();
        } else if (entry.isFile() && tar.canReadEntryData(entry)) {
            folder.write(name.get(), tar);
        }
    }
}
