package org.famen.portal.application.attachment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The scanner that is set up. */
@Factory
final class ScannerFactory {
    @Singleton
    Scanner scanner(ScanSettings settings) {
        String host = settings.host();
        return host == null || host.isBlank()
                ? new NoScanner()
                : new RestingScanner(new ClamdScanner(host, settings.port(), settings.timeout()));
    }
}
