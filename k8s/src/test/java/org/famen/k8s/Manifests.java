package org.famen.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The objects that an overlay renders to, as {@code kubectl kustomize} does it.
 *
 * @param objects each as it was rendered
 */
record Manifests(List<JsonNode> objects) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    static Manifests of(String overlay) {
        return RENDERED.computeIfAbsent(overlay, it -> read(Kubectl.kustomize(Checkout.path("k8s/overlays/" + it))));
    }

    static Manifests read(String yaml) {
        List<JsonNode> objects = new ArrayList<>();
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            values.forEachRemaining(objects::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        objects.removeIf(JsonNode::isNull);
        return new Manifests(List.copyOf(objects));
    }

    /** Objects that Kubernetes or the Prometheus operator defines, strictly read. */
    List<HasMetadata> typed() {
        return objects.stream()
                .filter(StrictModels::knows)
                .map(StrictModels::read)
                .toList();
    }

    <T extends HasMetadata> Stream<T> all(Class<T> type) {
        return typed().stream().filter(type::isInstance).map(type::cast);
    }

    List<JsonNode> ofKind(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    /** What pods are made from, of every kind of workload. */
    List<PodTemplateSpec> pods() {
        return Stream.of(
                        all(Deployment.class).map(it -> it.getSpec().getTemplate()),
                        all(Job.class).map(it -> it.getSpec().getTemplate()),
                        all(CronJob.class)
                                .map(it ->
                                        it.getSpec().getJobTemplate().getSpec().getTemplate()))
                .flatMap(it -> it)
                .toList();
    }
}
