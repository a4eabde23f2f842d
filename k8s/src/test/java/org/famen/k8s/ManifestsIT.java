package org.famen.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every overlay renders to is what the cluster takes, and what a city may run. */
class ManifestsIT {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everyObjectIsWhatItsKindAllows(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.objects()).hasSizeGreaterThan(25).allSatisfy(object -> {
            if (StrictModels.knows(object)) {
                assertThat(StrictModels.read(object).getMetadata().getName()).isNotBlank();
            } else {
                assertThat(CustomResources.problems(object)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void allIsInOneNamespaceThatIsRestricted(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.objects())
                .filteredOn(object -> !object.path("kind").asText().equals("Namespace"))
                .allMatch(
                        object -> object.at("/metadata/namespace").asText().equals("famen"),
                        "is in the namespace famen");
        assertThat(manifests.ofKind("Namespace").getFirst().at("/metadata/labels"))
                .anyMatch(value -> value.asText().equals("restricted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void podsMayDoAsLittleAsPossible(String overlay) {
        assertThat(Manifests.of(overlay).pods()).hasSize(5).allSatisfy(pod -> {
            PodSpec spec = pod.getSpec();
            assertThat(spec.getAutomountServiceAccountToken()).isFalse();
            assertThat(spec.getEnableServiceLinks()).isFalse();
            assertThat(spec.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(spec.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(spec.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(spec.getHostNetwork()).isNull();
            assertThat(spec.getContainers()).allSatisfy(ManifestsIT::mayDoLittle);
        });
    }

    private static void mayDoLittle(Container container) {
        var context = container.getSecurityContext();
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getReadOnlyRootFilesystem()).isTrue();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void podsAskForWhatTheyNeedAndAreLimited(String overlay) {
        assertThat(Manifests.of(overlay).pods())
                .flatMap(pod -> pod.getSpec().getContainers())
                .allSatisfy(container -> {
                    assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                    assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void imagesAreOfThePomsVersion(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        Stream<String> ofPods = manifests.pods().stream()
                .flatMap(pod -> pod.getSpec().getContainers().stream())
                .map(Container::getImage);
        Stream<String> ofElasticsearch = manifests.ofKind("Elasticsearch").stream()
                .map(it -> it.at("/spec/image").asText());
        assertThat(Stream.concat(ofPods, ofElasticsearch))
                .hasSize(6)
                .allMatch(image -> image.matches(
                        "(registry\\.example\\.org/)?famen/(portal|indexer|elasticsearch):" + Checkout.version()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theStoresAreOfTheVersionsThatTestsRunOn(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        String elasticsearch = Checkout.property("elasticsearch.version");
        assertThat(manifests
                        .ofKind("Elasticsearch")
                        .getFirst()
                        .at("/spec/version")
                        .asText())
                .isEqualTo(elasticsearch);
        assertThat(Checkout.text("k8s/elasticsearch/Dockerfile")).contains("elasticsearch:" + elasticsearch + "\n");
        String postgresql = Checkout.property("postgres-binaries.version").replaceFirst("\\.0$", "");
        assertThat(manifests.ofKind("Cluster").getFirst().at("/spec/imageName").asText())
                .contains(":" + postgresql + "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void thePortalTellsHowItIs(String overlay) {
        Container portal = portal(overlay);
        assertThat(List.of(portal.getStartupProbe(), portal.getLivenessProbe(), portal.getReadinessProbe()))
                .map(Probe::getHttpGet)
                .allSatisfy(get -> assertThat(portal.getPorts())
                        .anyMatch(port -> port.getName().equals(get.getPort().getStrVal())))
                .map(get -> get.getPath())
                .containsExactly("/health/liveness", "/health/liveness", "/health/readiness");
    }

    /** What has begun is finished before the process is killed: the pause, the portal's own grace, and some to spare. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void thePortalHasTimeToEnd(String overlay) {
        PodSpec pod = deployment(overlay).getSpec().getTemplate().getSpec();
        long pause = pod.getContainers()
                .getFirst()
                .getLifecycle()
                .getPreStop()
                .getSleep()
                .getSeconds();
        long grace = ApplicationSettings.number("grace-period: (\\d+)s");
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(pause + grace + 5);
    }

    @Test
    void productionSurvivesTheLossOfANode() {
        Manifests production = Manifests.of("production");
        assertThat(deployment("production").getSpec().getReplicas()).isEqualTo(3);
        assertThat(deployment("production").getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .singleElement()
                .satisfies(spread -> assertThat(spread.getWhenUnsatisfiable()).isEqualTo("DoNotSchedule"));
        assertThat(production.all(PodDisruptionBudget.class))
                .singleElement()
                .satisfies(
                        budget -> assertThat(budget.getSpec().getMinAvailable()).isEqualTo(new IntOrString(2)));
        assertThat(production.all(HorizontalPodAutoscaler.class))
                .singleElement()
                .satisfies(scaler -> {
                    assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(3);
                    assertThat(scaler.getSpec().getMetrics())
                            .map(metric -> metric.getType())
                            .containsExactly("Resource", "Pods");
                });
        assertThat(production
                        .ofKind("Elasticsearch")
                        .getFirst()
                        .at("/spec/nodeSets/0/count")
                        .asInt())
                .isEqualTo(3);
        assertThat(production.ofKind("Cluster").getFirst().at("/spec/instances").asInt())
                .isEqualTo(3);
        assertThat(production.ofKind("ScheduledBackup")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void oneStepAloneChangesTheSchemaAndLoadsNeverOverlap(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.pods())
                .filteredOn(pod -> env(pod).anyMatch("POSTGRES_OWNER_PASSWORD"::equals))
                .singleElement()
                .satisfies(pod -> assertThat(
                                pod.getSpec().getContainers().getFirst().getArgs())
                        .containsExactly("migrate"));
        assertThat(manifests.all(Job.class))
                .map(job -> job.getMetadata().getName())
                .containsExactlyInAnyOrder("famen-migrate", "famen-load", "famen-snapshot-policy");
        assertThat(manifests.all(CronJob.class))
                .singleElement()
                .satisfies(sync ->
                        assertThat(sync.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void whatIsMountedIsThere(String overlay) {
        assertThat(Manifests.of(overlay).pods()).allSatisfy(pod -> {
            List<String> volumes =
                    pod.getSpec().getVolumes().stream().map(Volume::getName).toList();
            assertThat(pod.getSpec().getContainers())
                    .flatMap(Container::getVolumeMounts)
                    .map(VolumeMount::getName)
                    .isNotEmpty()
                    .isSubsetOf(volumes);
        });
    }

    /** The pods of Elasticsearch are described within its own object, so they are read as pods here. */
    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void elasticsearchsPodsAreRestrictedToo(String overlay) {
        JsonNode template =
                Manifests.of(overlay).ofKind("Elasticsearch").getFirst().at("/spec/nodeSets/0/podTemplate");
        PodTemplateSpec read = StrictModels.read(template, PodTemplateSpec.class);
        assertThat(read.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(read.getSpec().getContainers()).singleElement().satisfies(container -> {
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
        });
    }

    @Test
    void aFieldThatTheApiDoesNotHaveIsFound() {
        Manifests wrong = Manifests.read("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: wrong
                spec:
                  replica: 3
                ---
                apiVersion: postgresql.cnpg.io/v1
                kind: Cluster
                metadata:
                  name: wrong
                spec:
                  instances: three
                  storage:
                    size: 1Gi
                """);
        assertThatThrownBy(() -> StrictModels.read(wrong.objects().getFirst())).hasMessageContaining("replica");
        assertThat(CustomResources.problems(wrong.objects().getLast()))
                .singleElement()
                .asString()
                .contains("instances");
    }

    private static Stream<String> env(PodTemplateSpec pod) {
        return pod.getSpec().getContainers().stream()
                .flatMap(container -> container.getEnv().stream())
                .map(variable -> variable.getName());
    }

    private static Deployment deployment(String overlay) {
        return Manifests.of(overlay).all(Deployment.class).findFirst().orElseThrow();
    }

    private static Container portal(String overlay) {
        return deployment(overlay)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }
}
