package org.famen.local;

import java.nio.file.Path;

/** Starts PostgreSQL on the folder of its argument and waits to be killed. */
final class PostgresRun {
    private PostgresRun() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalPostgres.start(PostgresOptions.defaults().withData(Path.of(arguments[0])));
        System.out.println("started");
        Thread.sleep(Long.MAX_VALUE);
    }
}
