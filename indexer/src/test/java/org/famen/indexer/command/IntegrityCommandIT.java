package org.famen.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.IndexName;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.SigningKey;
import org.famen.indexer.load.LoadFixture;
import org.famen.indexer.testing.TestElasticsearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrityCommandIT {
    @TempDir
    Path root;

    @Test
    void makesAKeyThatNobodyElseReadsAndOverwritesNone() throws IOException {
        Path file = root.resolve("signing.pem");

        CommandRun made = CommandRun.of("integrity", "make-key", file.toString());
        CommandRun again = CommandRun.of("integrity", "make-key", file.toString());

        SigningKey key = SigningKey.ofPem(Files.readString(file));
        assertThat(made.exitCode()).isZero();
        assertThat(made.output()).contains(key.publicHalf().fingerprint());
        assertThat(CheckingKey.ofPem(Files.readString(root.resolve("signing.pem.pub")))
                        .fingerprint())
                .isEqualTo(key.publicHalf().fingerprint());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.errors()).startsWith(file + " is there already").hasLineCount(1);
    }

    @Test
    void tellsInLinesWhatIsWrong() throws IOException {
        try (LoadFixture index = LoadFixture.on(root)) {
            index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
            index.load();
        }
        Path key = Files.writeString(
                root.resolve("key.pub"), SigningKey.make().publicHalf().pem());

        CommandRun unsigned = check("--key", key.toString());
        CommandRun texts = check();

        assertThat(unsigned.exitCode()).isEqualTo(1);
        assertThat(unsigned.output()).isEqualTo("""
                        The list of law texts is not signed.
                        1 law texts of the load of 2026-11-24T10:00:00+08:00: 1 things are wrong.
                        """);
        assertThat(texts.exitCode()).isZero();
        assertThat(texts.output()).endsWith(": as they were loaded.\n");
        assertThat(check("--key", root.resolve("city/city.yaml").toString()).errors())
                .contains("holds no public key (no block PUBLIC KEY)");
    }

    /** By whoever may write the index. */
    @Test
    void aSpoiledSealIsNoneAndTheNextLoadMakesItAnew() throws IOException {
        try (LoadFixture index = LoadFixture.on(root)) {
            index.folder().writeLaw("小镇工资法", List.of("按月支付工资。"));
            index.load();
            for (String spoiled : List.of("\"x\"", "{\"made\":\"yesterday\"}", "{\"texts\":\"many\"}", "[]")) {
                spoil(index, spoiled);
                assertThat(check().errors())
                        .as(spoiled)
                        .startsWith("The index has no manifest")
                        .hasLineCount(1);
            }
            index.load();
        }
        assertThat(check().exitCode()).isZero();
    }

    private static void spoil(LoadFixture index, String seal) throws IOException {
        index.client()
                .indices()
                .putMapping(request -> request.index(IndexName.LAWS.alias())
                        .withJson(new StringReader("{\"_meta\":{\"manifest\":" + seal + "}}")));
    }

    private static CommandRun check(String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "integrity",
                                "check",
                                "--elasticsearch",
                                TestElasticsearch.address().toString()),
                        Arrays.stream(more))
                .toArray(String[]::new));
    }
}
