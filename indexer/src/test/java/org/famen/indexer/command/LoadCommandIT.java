package org.famen.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.famen.indexer.testing.SourceFolder;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandIT {
    @TempDir
    Path root;

    private SourceFolder folder;

    @BeforeEach
    void writeSources() throws IOException {
        TestElasticsearch.clear();
        folder = new SourceFolder(root).writeCity();
        folder.writeLaw("小镇工资法", List.of("按月支付工资。", "不得拖欠工资。"));
        folder.writeCatalogue("小镇税法");
    }

    @Test
    void loadsOnceAndThenOnlyWhenNeeded() throws IOException {
        CommandRun first = load("--if-needed");
        CommandRun second = load("--if-needed");
        folder.writeLaw("小镇工资法", List.of("按月支付工资。", "不得克扣工资。"));
        CommandRun third = load("--if-needed", "--incremental");

        assertThat(first.errors()).isEmpty();
        assertThat(first.output()).contains("Loaded 7 documents").doesNotContain("left out");
        assertThat(second.output()).isEqualTo("The index is up to date (7 documents).\n");
        assertThat(third.output()).contains("Loaded 2 documents");
        assertThat(List.of(first.exitCode(), second.exitCode(), third.exitCode()))
                .containsOnly(0);
    }

    @Test
    void whoDoesNotWaitForTheLanguageModelIsToldSo() {
        CommandRun words = load("--if-needed", "--encode-later");
        CommandRun status = run("status");
        CommandRun again = load("--if-needed", "--encode-later");
        CommandRun complete = load("--if-needed");

        assertThat(words.output()).contains("2 provisions are not encoded yet", "Loaded 7 documents");
        assertThat(status.output()).contains("serves by words; a load without --encode-later");
        assertThat(again.output()).contains("up to date");
        assertThat(complete.output()).contains("Encoding provisions", "Loaded 7 documents");
        assertThat(run("status").output()).doesNotContain("by words");
    }

    @Test
    void aFolderThatCannotHoldVectorsIsToldAndTheLoadGoesByWords() throws IOException {
        folder.write(root.resolve("a-file"), "");

        CommandRun run = run(
                "load",
                "--city",
                folder.city().toString(),
                "--catalogue",
                folder.sources().catalogue().toString(),
                "--rules",
                withoutRules().toString(),
                "--vectors",
                root.resolve("a-file").resolve("vectors").toString(),
                folder.laws().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Loading without a language model: ", "Loaded 7 documents");
    }

    @Test
    void anIncrementalLoadOfAnEmptyClusterIsAFullOne() {
        CommandRun run = load("--incremental");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Loaded 7 documents");
    }

    @Test
    void statusAndRollbackTellWhichGenerationServes() throws IOException {
        assertThat(run("status").output()).contains("There is no index yet");
        assertThat(run("rollback").exitCode()).isEqualTo(1);
        load();
        folder.writeLaw("小镇噪声法", List.of("夜间应当安静。"));
        load();

        CommandRun before = run("status");
        CommandRun rollback = run("rollback");
        CommandRun after = run("status");

        assertThat(before.output().lines().filter(line -> line.contains("articles")))
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("3 documents").endsWith("serves"),
                        older -> assertThat(older).contains("2 documents").endsWith("kept for rollback"));
        assertThat(rollback.exitCode()).isZero();
        assertThat(rollback.output()).contains("serves again");
        assertThat(after.output().lines().filter(line -> line.contains("articles")))
                .satisfiesExactly(
                        newest -> assertThat(newest).endsWith("kept for rollback"),
                        older -> assertThat(older).endsWith("serves"));
    }

    @Test
    void saysInOneLineThatElasticsearchIsAway() throws IOException {
        String address = "http://127.0.0.1:" + freePort();

        for (String command : List.of("load", "status", "rollback")) {
            List<String> arguments = new ArrayList<>(List.of(command, "--elasticsearch", address));
            if (command.equals("load")) {
                arguments.addAll(List.of("--city", folder.city().toString()));
            }
            CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.errors())
                    .startsWith("Elasticsearch does not answer at " + address)
                    .hasLineCount(1);
        }
    }

    @Test
    void tellsHowManyFilesWereLeftOut() throws IOException {
        folder.write(folder.laws().resolve("empty.md"), "# 小镇空法\n\n<!-- INFO END -->\n");

        CommandRun run = load();

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("1 files or rows were left out, 0 things deserve a look");
    }

    private CommandRun load(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--city",
                folder.city().toString(),
                "--catalogue",
                folder.sources().catalogue().toString(),
                "--rules",
                withoutRules().toString(),
                "--vectors",
                root.resolve("vectors").toString()));
        arguments.addAll(List.of(options));
        arguments.add(folder.laws().toString());
        return run("load", arguments.toArray(String[]::new));
    }

    private Path withoutRules() {
        try {
            return Files.createDirectories(root.resolve("no-rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandRun run(String command, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of(command, "--elasticsearch", TestElasticsearch.address().toString()));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    /** A port on which nobody listens: it was free a moment ago. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
