package org.famen.indexer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a {@code .zip}. */
final class ZipFormat {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ZipFormat() {}

    static void unpack(Path archive, UnpackFolder folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).setCharset(UTF_8).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                folder.budget().takeEntry();
                unpack(entry, zip, folder);
            }
        }
    }

    private static void unpack(ZipArchiveEntry entry, ZipFile zip, UnpackFolder folder) throws IOException {
        Optional<List<String>> name = EntryName.lawFile(name(entry));
        if (entry.isDirectory() || name.isEmpty()) {
            return;
        }
        if (entry.isUnixSymlink()) {
            folder.leaveOutLink();
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            throw new FetchException(
                    "its entry '" + entry.getName() + "' is encrypted or compressed in an unknown way");
        }
        try (InputStream content = folder.budget().counting(zip.getInputStream(entry))) {
            folder.write(name.get(), content);
        }
    }

    /** Chinese Windows writes names in GBK and does not say so; what is not UTF-8 is taken as that. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName();
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, GB18030);
        }
    }
}
