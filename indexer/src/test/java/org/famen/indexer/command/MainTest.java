package org.famen.indexer.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helpListsTheCommands() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("check", "load", "status", "rollback", "integrity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "load", "status", "rollback", "integrity"})
    void everyCommandExplainsItself(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Usage: indexer " + command);
    }

    @Test
    void anUnknownCommandIsRefusedWithTheUsage() {
        CommandRun run = CommandRun.of("lod");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("lod");
    }

    @Test
    void loadRefusesPathsThatDoNotExist() {
        assertThat(CommandRun.of("load", "nowhere").errors()).isEqualTo("There is no file or folder nowhere.\n");
        assertThat(CommandRun.of("load", "--city", "nowhere").errors()).contains("There is no folder nowhere");
        assertThat(CommandRun.of("load", "--catalogue", "nowhere").errors()).contains("There is no file nowhere");
    }
}
