package org.famen.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The portal's keys of this run's data folder: made once, readable by their owner alone. */
final class PortalSecrets {
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 4;

    private PortalSecrets() {}

    /** @throws LaunchException when the file can't be written */
    static Path in(Path data) {
        Path file = data.resolve("portal-secrets.properties").toAbsolutePath();
        try {
            if (!Files.exists(file)) {
                // Moved when it is whole: a run may be killed while it writes.
                Path unfinished = file.resolveSibling(file.getFileName() + ".new");
                Files.deleteIfExists(unfinished);
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(unfinished, List.of("data-keys=" + name() + ":" + key(), "hash-key=" + key()));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return file;
        } catch (IOException e) {
            throw new LaunchException(file + " can't be written: " + e.getMessage(), e);
        }
    }

    /** Another one each time: when the file is lost, the portal says that the old key is missing, and mixes nothing. */
    private static String name() {
        byte[] name = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(name);
        return "k" + HexFormat.of().formatHex(name);
    }

    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
