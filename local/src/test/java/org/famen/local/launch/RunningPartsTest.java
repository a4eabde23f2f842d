package org.famen.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningPartsTest {
    private final RunningParts parts = new RunningParts();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsInTheOppositeOrderAndOnce() {
        parts.add(() -> stopped.add("server"));
        parts.add(() -> stopped.add("portal"));

        parts.close();
        parts.close();

        assertThat(stopped).containsExactly("portal", "server");
    }

    @Test
    void stopsAtOnceWhatComesTooLate() {
        parts.close();
        parts.add(() -> stopped.add("portal"));

        assertThat(stopped).containsExactly("portal");
    }

    @Test
    void stopsTheOthersWhenOneFails() {
        parts.add(() -> stopped.add("server"));
        parts.add(() -> {
            throw new IllegalStateException("stuck");
        });

        assertThatThrownBy(parts::close)
                .isInstanceOf(LaunchException.class)
                .hasSuppressedException(new IllegalStateException("stuck"));
        assertThat(stopped).containsExactly("server");
    }
}
