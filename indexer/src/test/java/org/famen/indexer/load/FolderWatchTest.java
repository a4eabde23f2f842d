package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    @Test
    void tellsOfANewAChangedAndARemovedFileBelowTheFolder() throws Exception {
        Files.createDirectories(folder.resolve("event"));
        FolderWatch watch = new FolderWatch(folder);
        Path file = folder.resolve("event").resolve("lamps.yaml");

        CompletableFuture<Void> change = next(watch);
        Files.writeString(file, "a");
        change.get(5, TimeUnit.SECONDS);

        change = next(watch);
        Files.writeString(file, "ab");
        change.get(5, TimeUnit.SECONDS);

        change = next(watch);
        Files.delete(file);
        change.get(5, TimeUnit.SECONDS);
    }

    @Test
    void whatRestsIsNoChange() throws Exception {
        Files.writeString(folder.resolve("lamps.yaml"), "a");

        CompletableFuture<Void> change = next(new FolderWatch(folder));

        Thread.sleep(Duration.ofSeconds(1));
        assertThat(change).isNotDone();
        Files.writeString(folder.resolve("lamps.yaml"), "end of the test");
        change.get(5, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Void> next(FolderWatch watch) {
        return CompletableFuture.runAsync(() -> {
            try {
                watch.awaitChange();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
