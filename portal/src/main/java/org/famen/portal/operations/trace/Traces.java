package org.famen.portal.operations.trace;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Makes what records traces; where no endpoint is set, something that does nothing. */
@Factory
final class Traces {
    private static final Attributes SERVICE = Attributes.builder()
            .put("service.name", "famen-portal")
            .put("service.namespace", "famen")
            .build();

    @Singleton
    @Bean(preDestroy = "close")
    RecordedTraces traces(TraceSettings settings) {
        URI endpoint = settings.endpoint();
        return endpoint == null || endpoint.toString().isEmpty()
                ? RecordedTraces.NONE
                : new RecordedTraces(sdk(endpoint, settings.share()));
    }

    @Singleton
    OpenTelemetry openTelemetry(RecordedTraces traces) {
        return traces.openTelemetry();
    }

    private static OpenTelemetrySdk sdk(URI endpoint, double share) {
        var exporter =
                OtlpHttpSpanExporter.builder().setEndpoint(endpoint.toString()).build();
        return OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .setResource(Resource.getDefault().merge(Resource.create(SERVICE)))
                        .setSampler(Sampler.traceIdRatioBased(share))
                        .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                        .build())
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
    }
}
