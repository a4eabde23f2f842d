package org.famen.portal.operations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "famen.elasticsearch.connect-timeot, famen.elasticsearch.connect-timeout",
        "famen.rate-limit.per-minutes,     famen.rate-limit.per-minute",
        "famen.secret.hash-key,            famen.secrets.hash-key",
        "famen.notify.smtphost,            famen.notify.smtp-host"
    })
    void aNameThatNobodyReadsStopsTheStartWithTheNearest(String wrong, String nearest) {
        assertThatThrownBy(() -> check(Map.of(wrong, "x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no setting " + wrong)
                .hasMessageEndingWith(nearest);
    }

    @Test
    void namesThatAreReadPass() {
        assertThatCode(() -> check(Map.of("famen.city.folder", "x", "famen.rateLimit.perMinute", 1, "other.name", 1)))
                .doesNotThrowAnyException();
    }

    private static void check(Map<String, Object> settings) {
        try (ApplicationContext context =
                ApplicationContext.builder().properties(settings).build()) {
            Environment environment = context.getEnvironment().start();
            new UnknownSettings(environment);
        }
    }
}
