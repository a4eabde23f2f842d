package org.famen.k8s;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads objects into fabric8's models of the Kubernetes API, and refuses a field that the API does not have. */
final class StrictModels {
    private static final Map<String, Class<? extends HasMetadata>> MODELS = Stream.of(
                    Namespace.class,
                    ConfigMap.class,
                    Secret.class,
                    Service.class,
                    ServiceAccount.class,
                    PersistentVolumeClaim.class,
                    Deployment.class,
                    Job.class,
                    CronJob.class,
                    HorizontalPodAutoscaler.class,
                    PodDisruptionBudget.class,
                    NetworkPolicy.class,
                    Gateway.class,
                    HTTPRoute.class,
                    PodMonitor.class,
                    ServiceMonitor.class,
                    PrometheusRule.class)
            .collect(Collectors.toMap(
                    model -> HasMetadata.getApiVersion(model) + " " + HasMetadata.getKind(model), Function.identity()));

    /** The models would put what they don't know into a map beside. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private StrictModels() {}

    static boolean knows(JsonNode object) {
        return MODELS.containsKey(name(object));
    }

    /** @throws IllegalArgumentException when it is not what the API takes */
    static HasMetadata read(JsonNode object) {
        return read(object, requireNonNull(MODELS.get(name(object)), () -> "no model of " + name(object)));
    }

    /** The same for a part of an object. */
    static <T> T read(JsonNode part, Class<T> model) {
        try {
            return STRICT.treeToValue(part, model);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(model.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String name(JsonNode object) {
        return object.path("apiVersion").asText() + " " + object.path("kind").asText();
    }
}
