package org.famen.indexer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives for tests, the wicked ones included. */
final class Archives {
    private static final int REGULAR_FILE = 0100644;
    private static final int SYMBOLIC_LINK = 0120777;

    private Archives() {}

    /** @param link whether the content is where the entry points to */
    record Entry(String name, byte[] content, boolean link) {}

    static Entry file(String name, String content) {
        return new Entry(name, content.getBytes(UTF_8), false);
    }

    static Entry zeros(String name, int bytes) {
        return new Entry(name, new byte[bytes], false);
    }

    static Entry link(String name, String target) {
        return new Entry(name, target.getBytes(UTF_8), true);
    }

    static byte[] zip(Entry... entries) throws IOException {
        return zip(UTF_8, List.of(entries));
    }

    static byte[] zip(Charset charset, List<Entry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(charset.name());
            for (Entry entry : entries) {
                var header = new ZipArchiveEntry(entry.name());
                header.setUnixMode(entry.link() ? SYMBOLIC_LINK : REGULAR_FILE);
                zip.putArchiveEntry(header);
                zip.write(entry.content());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tarGz(Entry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Entry entry : entries) {
                tar.putArchiveEntry(header(entry));
                if (!entry.link()) {
                    tar.write(entry.content());
                }
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static TarArchiveEntry header(Entry entry) {
        if (entry.link()) {
            var header = new TarArchiveEntry(entry.name(), TarConstants.LF_SYMLINK, true);
            header.setLinkName(new String(entry.content(), UTF_8));
            return header;
        }
        var header = new TarArchiveEntry(entry.name(), true);
        header.setSize(entry.content().length);
        return header;
    }
}
