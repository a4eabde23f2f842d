package org.famen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalClusterIT {
    @Test
    void aKilledMasterIsReplacedAndComesBack() {
        try (LocalCluster cluster = LocalCluster.start(3)) {
            assertThat(cluster.addresses()).hasSize(3).doesNotHaveDuplicates();
            assertThat(nodesThatAreThere(cluster)).hasSize(3);
            String first = cluster.master();

            cluster.kill(first);
            assertThat(electedAfterALoss(cluster)).isIn(cluster.nodes()).isNotEqualTo(first);
            assertThat(nodesThatAreThere(cluster)).hasSize(2);

            cluster.restart(first);
            cluster.awaitGreen("");
            assertThat(nodesThatAreThere(cluster)).hasSize(3);
        }
    }

    /** Until the others have noticed, they name the old one, or none. */
    private static String electedAfterALoss(LocalCluster cluster) {
        cluster.ask("/_cluster/health?wait_for_nodes=2&timeout=60s&master_timeout=60s");
        return cluster.master();
    }

    private static List<String> nodesThatAreThere(LocalCluster cluster) {
        return cluster.ask("/_cat/nodes?h=name").lines().toList();
    }
}
