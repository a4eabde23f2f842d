package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Selectors choose something, and the ports that policies name are ports that somebody listens on. */
class SelectorsIT {
    private static final String ELASTICSEARCH = "elasticsearch.k8s.elastic.co/cluster-name";
    private static final String POSTGRESQL = "cnpg.io/cluster";

    /** HTTP and transport of Elasticsearch; PostgreSQL, its instance manager and its figures. */
    private static final Map<String, Set<Integer>> PORTS_OF_OPERATORS =
            Map.of(ELASTICSEARCH, Set.of(9200, 9300), POSTGRESQL, Set.of(5432, 8000, 9187));

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everySelectorChoosesPods(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        List<Map<String, String>> pods = labels(manifests);
        assertThat(selectors(manifests))
                .hasSizeGreaterThan(10)
                .allSatisfy(selector -> assertThat(pods).anyMatch(labels -> chooses(selector, labels)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theFiguresAreReadFromAPortOfTheService(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.all(ServiceMonitor.class)).singleElement().satisfies(monitor -> {
            Service service = manifests
                    .all(Service.class)
                    .filter(it -> chooses(
                            monitor.getSpec().getSelector().getMatchLabels(),
                            it.getMetadata().getLabels()))
                    .findFirst()
                    .orElseThrow();
            assertThat(service.getSpec().getPorts())
                    .map(port -> port.getName())
                    .contains(monitor.getSpec().getEndpoints().getFirst().getPort());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void nothingGoesInOrOutThatNoPolicyAllows(String overlay) {
        assertThat(Manifests.of(overlay).all(NetworkPolicy.class))
                .filteredOn(policy ->
                        policy.getSpec().getPodSelector().getMatchLabels().isEmpty()
                                && policy.getSpec().getIngress().isEmpty()
                                && policy.getSpec().getEgress().isEmpty())
                .singleElement()
                .satisfies(deny ->
                        assertThat(deny.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void policiesOpenOnlyPortsThatSomebodyListensOn(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.all(NetworkPolicy.class)).allSatisfy(policy -> {
            Map<String, String> own = policy.getSpec().getPodSelector().getMatchLabels();
            policy.getSpec().getIngress().forEach(rule -> listens(manifests, own, rule.getPorts()));
            policy.getSpec()
                    .getEgress()
                    .forEach(rule -> rule.getTo().stream()
                            .map(NetworkPolicyPeer::getPodSelector)
                            .filter(Objects::nonNull)
                            .forEach(peer -> listens(manifests, peer.getMatchLabels(), rule.getPorts())));
        });
    }

    /** Who may go out to a peer is let in there. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void whatGoesOutIsLetIn(String overlay) {
        List<NetworkPolicy> policies =
                Manifests.of(overlay).all(NetworkPolicy.class).toList();
        assertThat(policies)
                .allSatisfy(from -> from.getSpec()
                        .getEgress()
                        .forEach(rule -> rule.getTo().stream()
                                .map(NetworkPolicyPeer::getPodSelector)
                                .filter(Objects::nonNull)
                                .forEach(to -> assertThat(policies)
                                        .anyMatch(policy -> letsIn(
                                                policy,
                                                to.getMatchLabels(),
                                                from.getSpec().getPodSelector().getMatchLabels(),
                                                rule.getPorts())))));
    }

    private static boolean letsIn(
            NetworkPolicy policy, Map<String, String> to, Map<String, String> from, List<NetworkPolicyPort> ports) {
        return policy.getSpec().getPodSelector().getMatchLabels().equals(to)
                && ports.stream()
                        .allMatch(port -> policy.getSpec().getIngress().stream()
                                .anyMatch(rule -> rule.getPorts().contains(port)
                                        && rule.getFrom().stream()
                                                .map(NetworkPolicyPeer::getPodSelector)
                                                .filter(Objects::nonNull)
                                                .anyMatch(peer ->
                                                        peer.getMatchLabels().equals(from))));
    }

    private static void listens(Manifests manifests, Map<String, String> selector, List<NetworkPolicyPort> ports) {
        assertThat(ports)
                .isNotEmpty()
                .allSatisfy(port -> assertThat(open(manifests, selector)).contains(port.getPort()));
    }

    /** Names and numbers of ports of the pods that a selector chooses. */
    private static List<IntOrString> open(Manifests manifests, Map<String, String> selector) {
        List<IntOrString> open = new ArrayList<>();
        manifests.pods().stream()
                .filter(pod -> chooses(selector, pod.getMetadata().getLabels()))
                .flatMap(pod -> pod.getSpec().getContainers().stream())
                .flatMap(container -> container.getPorts().stream())
                .map(ContainerPort::getName)
                .map(IntOrString::new)
                .forEach(open::add);
        PORTS_OF_OPERATORS.forEach((label, numbers) -> {
            if (selector.containsKey(label)) {
                numbers.stream().map(IntOrString::new).forEach(open::add);
            }
        });
        return open;
    }

    private static Stream<Map<String, String>> selectors(Manifests manifests) {
        return Stream.of(
                        manifests
                                .all(Deployment.class)
                                .map(it -> it.getSpec().getSelector().getMatchLabels()),
                        manifests
                                .all(PodDisruptionBudget.class)
                                .map(it -> it.getSpec().getSelector().getMatchLabels()),
                        manifests.all(Service.class).map(it -> it.getSpec().getSelector()),
                        manifests.all(NetworkPolicy.class).flatMap(SelectorsIT::ofPolicy))
                .flatMap(it -> it);
    }

    private static Stream<Map<String, String>> ofPolicy(NetworkPolicy policy) {
        Stream<NetworkPolicyPeer> peers = Stream.concat(
                policy.getSpec().getIngress().stream().flatMap(rule -> rule.getFrom().stream()),
                policy.getSpec().getEgress().stream().flatMap(rule -> rule.getTo().stream()));
        return Stream.concat(
                Stream.of(policy.getSpec().getPodSelector().getMatchLabels()),
                peers.map(NetworkPolicyPeer::getPodSelector)
                        .filter(Objects::nonNull)
                        .map(selector -> selector.getMatchLabels()));
    }

    /** Labels of all pods: those that we describe, and those that operators make. */
    private static List<Map<String, String>> labels(Manifests manifests) {
        Stream<Map<String, String>> ours =
                manifests.pods().stream().map(PodTemplateSpec::getMetadata).map(it -> it.getLabels());
        return Stream.of(
                        ours,
                        manifests.ofKind("Elasticsearch").stream().map(it -> Map.of(ELASTICSEARCH, name(it))),
                        manifests.ofKind("Cluster").stream().map(it -> Map.of(POSTGRESQL, name(it))))
                .flatMap(it -> it)
                .toList();
    }

    private static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    private static boolean chooses(Map<String, String> selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.entrySet());
    }
}
