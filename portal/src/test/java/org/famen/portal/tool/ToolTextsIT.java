package org.famen.portal.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.famen.portal.search.Meanings;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools and the index: how they are found, and what a changed provision does. */
class ToolTextsIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String FEES = "/tools/court-fees";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aToolIsFoundByWhatPeopleCallIt() throws InterruptedException {
        Meanings.await(PORTAL);

        assertThat(PORTAL.get("/search?q=诉讼费计算").html().select("a[href^=" + FEES + "]"))
                .isNotEmpty();
        assertThat(PORTAL.get("/search?q=打官司要多少钱&kind=tools").html().select("a[href^=" + FEES + "]"))
                .isNotEmpty();
    }

    @Test
    void aStepOfWhichTheProvisionReadsOtherwiseIsWithdrawn() throws IOException {
        LampRule.writeTo(folder);
        Files.writeString(folder.resolve("readings.csv"), "规则,条文,指纹\nlamp,《路灯法》第八条,0000000000000000\n");
        try (PortalUnderTest changed = PortalUnderTest.start(Map.of("famen.rules.folder", folder.toString()))) {
            Reply page = changed.get("/tools/lamp?day=2024-5-1");

            assertThat(page.texts(".panel--warn"))
                    .anySatisfy(words -> assertThat(words).contains("赔偿", "条文改了"));
            assertThat(page.html().select(".tool__line, .lead")).isEmpty();
        }
    }
}
