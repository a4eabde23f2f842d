package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.portal.application.State;
import org.famen.portal.enforcement.ledger.LedgerState;
import org.junit.jupiter.api.Test;

class AuditTraceTest {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:new AuditEntry\\(|THEN |ELSE )[\"']([a-z]+\\.[a-z_-]+)[\"']");

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

    /** What is written by code, and by the triggers for each state; an event without words is shown by its English name. */
    @Test
    void everyEventThatIsWrittenIsKnown() throws IOException {
        List<String> written = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file :
                    files.filter(it -> it.toString().matches(".*\\.(java|sql)")).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(found -> written.add(found.group(1)));
            }
        }
        Arrays.stream(State.values()).forEach(state -> written.add("application." + state.key()));
        Arrays.stream(LedgerState.values()).forEach(state -> written.add("ledger." + state.key()));

        assertThat(written).hasSizeGreaterThan(30);
        assertThat(AuditTrace.KNOWN).containsAll(written);
    }

    @Test
    void aSubjectIsAWordAndTheFirstLettersOfItsNumber() {
        AuditTrace numbered = about("application/eefd22cd-ff5d-3549-8640-9e440d13d7e1");
        assertThat(numbered.subjectKey()).isEqualTo("application");
        assertThat(numbered.subjectShort()).isEqualTo("eefd22cd");

        AuditTrace other = about("organisation/east-centre");
        assertThat(other.subjectKey()).isEmpty();
        assertThat(other.subjectShort()).isEqualTo("organisation/east-centre");
    }

    private static AuditTrace about(String subject) {
        return new AuditTrace(1, Instant.EPOCH, "public", "application.read", subject, null, null);
    }
}
