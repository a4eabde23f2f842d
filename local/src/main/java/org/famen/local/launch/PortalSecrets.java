package org.famen.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The portal's keys of this run's data folder: made once, readable by their owner alone. */
final class PortalSecrets {
    private static final int KEY_BYTES = 32;

    private PortalSecrets() {}

    /** @throws LaunchException when the file can't be written */
    static Path in(Path data) {
        Path file = data.resolve("portal-secrets.properties").toAbsolutePath();
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, List.of("data-keys=k1:" + key(), "hash-key=" + key()));
            }
            return file;
        } catch (IOException e) {
            throw new LaunchException(file + " can't be written: " + e.getMessage(), e);
        }
    }

    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
