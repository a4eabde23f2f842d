package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AuditTraceTest {
    @Test
    void everyEventThatIsKnownHasWords() throws IOException {
        var words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AuditTraceTest.class.getResourceAsStream("/i18n/desk.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }

        assertThat(AuditTrace.KNOWN)
                .hasSizeGreaterThan(30)
                .allSatisfy(action -> assertThat(words).containsKey("desk.action." + action.replace('.', '_')));
    }
}
