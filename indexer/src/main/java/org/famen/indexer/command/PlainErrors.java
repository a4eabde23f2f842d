package org.famen.indexer.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.fetch.FetchException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One clear line for what an operator can mend; a trace only for what is our own fault. */
final class PlainErrors implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        String line = switch (failure) {
            case LoadException expected -> expected.getMessage();
            case FetchException expected -> expected.getMessage();
            case Exception refused when Cluster.isRefusal(refused) -> "Elasticsearch refused: " + refused.getMessage();
            case UncheckedIOException io -> "Failed: " + io.getMessage();
            case IOException io -> "Failed: " + io.getMessage();
            default -> throw failure;
        };
        command.getErr().println(line);
        return 1;
    }
}
