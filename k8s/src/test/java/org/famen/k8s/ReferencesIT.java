package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an object names is there: secrets, settings and their keys, services and their ports. */
class ReferencesIT {
    /** Secrets that operators make: ECK's certificates, CloudNativePG's; and the city's own certificate. */
    private static final Set<String> OF_OPERATORS =
            Set.of("famen-es-http-certs-public/ca.crt", "famen-db-ca/ca.crt", "famen-tls/tls.crt");

    /** Read by the logging, by Micronaut itself, and by the indexer. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("LOG_FORMAT", "ENDPOINTS_ALL_PORT", "MICRONAUT_SERVER_CLIENT_ADDRESS_HEADER", "SIGNING_KEY");

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everyKeyThatPodsReadExists(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        Set<String> there = keys(manifests);
        assertThat(manifests.pods())
                .flatMap(ReferencesIT::keysRead)
                .hasSizeGreaterThan(20)
                .isSubsetOf(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everySecretOfTheStoresExists(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        Set<String> there = names(keys(manifests));
        JsonNode elasticsearch = manifests.ofKind("Elasticsearch").getFirst();
        JsonNode postgresql = manifests.ofKind("Cluster").getFirst();
        assertThat(Stream.of(
                                texts(elasticsearch, "secretName"),
                                texts(postgresql.at("/spec/managed"), "name").filter(name -> name.contains("-")),
                                texts(postgresql.at("/spec/bootstrap"), "name"),
                                manifests.ofKind("ObjectStore").stream()
                                        .flatMap(store -> texts(store.path("spec"), "name")))
                        .flatMap(it -> it))
                .hasSizeGreaterThan(4)
                .isSubsetOf(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everySettingIsOneThatThePortalReads(String overlay) {
        Set<String> known = new HashSet<>(ApplicationSettings.variables());
        known.addAll(OTHER_VARIABLES);
        Manifests manifests = Manifests.of(overlay);
        Stream<String> ofPods = manifests.pods().stream()
                .flatMap(pod -> pod.getSpec().getContainers().stream())
                .flatMap(container -> container.getEnv().stream())
                .map(EnvVar::getName);
        Stream<String> ofMaps = manifests
                .all(ConfigMap.class)
                .filter(map -> Set.of("famen-settings", "famen-notify")
                        .contains(map.getMetadata().getName()))
                .flatMap(map -> map.getData().keySet().stream());
        assertThat(Stream.concat(ofPods, ofMaps)).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void noSecretIsWrittenDown(String overlay) {
        assertThat(Manifests.of(overlay).ofKind("Secret"))
                .singleElement()
                .satisfies(roles -> assertThat(roles.path("stringData").properties())
                        .extracting(entry -> entry.getKey())
                        .containsExactly("roles.yml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theGatewayLeadsToThePublicPortAloneAndByTlsAlone(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.all(Gateway.class))
                .singleElement()
                .satisfies(gateway -> assertThat(gateway.getSpec().getListeners())
                        .filteredOn(listener -> listener.getName().equals("https"))
                        .singleElement()
                        .satisfies(listener -> assertThat(listener.getTls().getCertificateRefs())
                                .isNotEmpty()));
        assertThat(manifests.all(HTTPRoute.class)).allSatisfy(route -> {
            boolean secure = route.getSpec().getParentRefs().stream()
                    .allMatch(parent -> "https".equals(parent.getSectionName()));
            assertThat(route.getSpec().getRules())
                    .flatMap(rule -> rule.getBackendRefs())
                    .hasSize(secure ? 1 : 0)
                    .allSatisfy(backend -> assertThat(manifests.all(Service.class))
                            .filteredOn(it -> it.getMetadata().getName().equals(backend.getName()))
                            .flatMap(service -> service.getSpec().getPorts())
                            .anyMatch(port -> port.getName().equals("http")
                                    && port.getPort().equals(backend.getPort())));
        });
    }

    /** Otherwise RATE_LIMIT_PER_MINUTE would be as many times larger as there are portals. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void eachAddressGoesToOnePortalAndIsToldByTheGatewayItself(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.ofKind("BackendTrafficPolicy")).singleElement().satisfies(policy -> {
            assertThat(policy.at("/spec/loadBalancer/consistentHash/type").asText())
                    .isEqualTo("SourceIP");
            assertThat(manifests.all(HTTPRoute.class))
                    .anyMatch(route -> route.getMetadata()
                            .getName()
                            .equals(policy.at("/spec/targetRefs/0/name").asText()));
        });
        assertThat(manifests.ofKind("EnvoyProxy"))
                .singleElement()
                .satisfies(proxy -> assertThat(proxy.at("/spec/provider/kubernetes/envoyService/externalTrafficPolicy")
                                .asText())
                        .isEqualTo("Local"));
    }

    /**
     * Otherwise each client says who it is. X-Envoy-External-Address will not do: Envoy leaves what the client wrote there when its
     * gateway detects addresses by itself, or takes the client for an internal one.
     */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void whoAsksIsWrittenByTheRouteWhateverTheClientWrote(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        String believed = manifests.ofKind("ConfigMap").stream()
                .map(map ->
                        map.at("/data/MICRONAUT_SERVER_CLIENT_ADDRESS_HEADER").asText())
                .filter(header -> !header.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(manifests.ofKind("HTTPRoute"))
                .filteredOn(route -> route.at("/metadata/name").asText().equals("famen-portal"))
                .singleElement()
                .satisfies(route -> assertThat(route.at("/spec/rules"))
                        .isNotEmpty()
                        .allSatisfy(rule -> {
                            var header = rule.at("/filters/0/requestHeaderModifier/set/0");
                            assertThat(header.at("/name").asText()).isEqualTo(believed);
                            assertThat(header.at("/value").asText())
                                    .isEqualTo("%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%");
                        }));
        assertThat(manifests.ofKind("ClientTrafficPolicy"))
                .isNotEmpty()
                .allMatch(policy -> policy.at("/spec/clientIPDetection").isMissingNode());
    }

    /** A finished job goes, so that the same manifests can be applied again. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void finishedJobsGo(String overlay) {
        assertThat(Manifests.of(overlay).all(Job.class))
                .isNotEmpty()
                .allMatch(job -> job.getSpec().getTtlSecondsAfterFinished() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everyServiceAccountAndClaimExists(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.pods())
                .map(pod -> pod.getSpec().getServiceAccountName())
                .filteredOn(Objects::nonNull)
                .isSubsetOf(manifests
                        .all(ServiceAccount.class)
                        .map(account -> account.getMetadata().getName())
                        .toList());
        assertThat(manifests.pods())
                .flatMap(pod -> pod.getSpec().getVolumes())
                .map(Volume::getPersistentVolumeClaim)
                .filteredOn(Objects::nonNull)
                .map(claim -> claim.getClaimName())
                .isNotEmpty()
                .isSubsetOf(manifests.ofKind("PersistentVolumeClaim").stream()
                        .map(claim -> claim.at("/metadata/name").asText())
                        .toList());
    }

    /** Of the form name/key: those rendered, those that k8s/make-secrets prints, and those that operators make. */
    private static Set<String> keys(Manifests manifests) {
        Set<String> keys = new HashSet<>(OF_OPERATORS);
        Manifests made = Manifests.read(Command.run(List.of(
                "env",
                "BACKUP_KEY_ID=id",
                "BACKUP_KEY=key",
                "SIGNING_KEY_FILE=" + Checkout.path("README.md"),
                Checkout.path("k8s/make-secrets").toString())));
        Stream.of(manifests.ofKind("ConfigMap"), manifests.ofKind("Secret"), made.ofKind("Secret"))
                .flatMap(List::stream)
                .forEach(object -> Stream.of("data", "stringData")
                        .flatMap(field -> object.path(field).properties().stream())
                        .forEach(entry -> keys.add(object.at("/metadata/name").asText() + "/" + entry.getKey())));
        return keys;
    }

    private static Set<String> names(Set<String> keys) {
        Set<String> names = new HashSet<>();
        keys.forEach(key -> names.add(key.substring(0, key.indexOf('/'))));
        names.add("famen-db-backups");
        return names;
    }

    private static Set<String> keysRead(PodTemplateSpec pod) {
        Set<String> keys = new HashSet<>();
        pod.getSpec().getContainers().stream()
                .flatMap(container -> container.getEnv().stream())
                .map(EnvVar::getValueFrom)
                .filter(Objects::nonNull)
                .forEach(source -> {
                    if (source.getSecretKeyRef() != null) {
                        keys.add(source.getSecretKeyRef().getName() + "/"
                                + source.getSecretKeyRef().getKey());
                    }
                    if (source.getConfigMapKeyRef() != null) {
                        keys.add(source.getConfigMapKeyRef().getName() + "/"
                                + source.getConfigMapKeyRef().getKey());
                    }
                });
        pod.getSpec().getContainers().stream()
                .flatMap(container -> container.getEnvFrom().stream())
                .map(EnvFromSource::getConfigMapRef)
                .filter(Objects::nonNull)
                .forEach(map -> keys.add(map.getName() + "/" + someKey(map.getName())));
        pod.getSpec().getVolumes().forEach(volume -> {
            if (volume.getSecret() != null) {
                addAll(
                        keys,
                        volume.getSecret().getSecretName(),
                        volume.getSecret().getItems());
            }
            if (volume.getConfigMap() != null) {
                addAll(
                        keys,
                        volume.getConfigMap().getName(),
                        volume.getConfigMap().getItems());
            }
        });
        return keys;
    }

    private static String someKey(String map) {
        return switch (map) {
            case "famen-settings" -> "ELASTICSEARCH_URL";
            case "famen-law-texts" -> "LAWS";
            default -> "SMS_WEBHOOK";
        };
    }

    private static void addAll(Set<String> keys, String name, List<KeyToPath> items) {
        items.forEach(item -> keys.add(name + "/" + item.getKey()));
    }

    private static Stream<String> texts(JsonNode object, String field) {
        return StreamSupport.stream(object.findValues(field).spliterator(), false)
                .map(JsonNode::asText);
    }
}
