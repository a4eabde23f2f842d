package org.famen.portal.web.offline;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the worker's script is told.
 *
 * @param version of all that it keeps; under another one that is forgotten
 * @param shell addresses that are kept from the beginning
 * @param zone of the times that it tells, such as {@code Asia/Shanghai}
 * @param offline the line above what was kept, where the device has no network; {@code {0}} is the time
 * @param unreachable the same where it has one
 */
@Serdeable
record WorkerSettings(String version, List<String> shell, String zone, String offline, String unreachable) {
    /** Shown in the place of what was not kept. */
    static final String FALLBACK = "/offline";

    /** The list of problems. */
    static final String ROUTES = "/route";

    WorkerSettings {
        shell = List.copyOf(shell);
    }
}
