package org.famen.content.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.famen.content.frontmatter.Identifier;

/**
 * A file that is published beside a page: {@code attachments/<kind>/<id>/<name>} in the city's folder. Whatever its name
 * says, nothing outside that folder is ever opened, and links are not followed.
 */
public record AttachmentFile(Path path, String name) {
    /** 20 MiB in bytes: a scanned document of a hundred pages. */
    public static final long LIMIT = 20L << 20;

    private static final int FOLDERS = 3;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "pdf", new byte[] {'%', 'P', 'D', 'F'},
            "docx", ZIP,
            "xlsx", ZIP,
            "ofd", ZIP,
            "doc", OLE,
            "xls", OLE,
            "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    /** What keeps a file from being published. */
    public enum Fault {
        NAME,
        MISSING,
        TOO_LARGE,
        /** Its first bytes are not those of the type that its name says. */
        TYPE
    }

    /** Empty for a name that could lead anywhere else; the file itself has not been looked at. */
    public static Optional<AttachmentFile> of(Path city, String kind, String id, String name) {
        if (!Identifier.isValid(kind) || !Identifier.isValid(id) || !AttachmentName.isSafe(name)) {
            return Optional.empty();
        }
        Path folder = city.resolve("attachments").resolve(kind).resolve(id).normalize();
        Path file = folder.resolve(name).normalize();
        return folder.equals(file.getParent()) ? Optional.of(new AttachmentFile(file, name)) : Optional.empty();
    }

    /** Empty when it can be published. */
    public Optional<Fault> fault() {
        try {
            if (isBehindALink() || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(Fault.MISSING);
            }
            if (size() > LIMIT) {
                return Optional.of(Fault.TOO_LARGE);
            }
            return isOfItsType() ? Optional.empty() : Optional.of(Fault.TYPE);
        } catch (IOException unreadable) {
            return Optional.of(Fault.MISSING);
        }
    }

    /** One of the three folders that are named: {@code attachments/<kind>/<id>}. */
    private boolean isBehindALink() {
        Path folder = path.getParent();
        for (int up = 0; up < FOLDERS && folder != null; up++, folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                return true;
            }
        }
        return false;
    }

    /** In bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** Letters behind the last point, in lower case. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean isOfItsType() throws IOException {
        byte[] beginning = BEGINNINGS.get(extension());
        try (InputStream bytes = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            if (beginning == null) {
                return isText(bytes.readNBytes(4_096));
            }
            return Arrays.equals(bytes.readNBytes(beginning.length), beginning);
        }
    }

    private static boolean isText(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }
}
