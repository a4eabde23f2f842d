package org.famen.portal.operations.trace;

import io.opentelemetry.api.OpenTelemetry;

/** What records traces, and sends the last ones when the portal stops. */
record RecordedTraces(OpenTelemetry openTelemetry) implements AutoCloseable {
    static final RecordedTraces NONE = new RecordedTraces(OpenTelemetry.noop());

    @Override
    public void close() {
        if (openTelemetry instanceof AutoCloseable recording) {
            try {
                recording.close();
            } catch (Exception failed) {
                throw new IllegalStateException("The last traces could not be sent", failed);
            }
        }
    }
}
