package org.famen.indexer.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famen.indexer.load.LoadException;
import org.famen.indexer.load.Sources;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class SourceOptions {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders or files of law texts.")
    private List<Path> laws = List.of();

    @Option(
            names = "--city",
            paramLabel = "FOLDER",
            defaultValue = "content/city",
            description = "Folder of the city's own content. Default: ${DEFAULT-VALUE}")
    private Path city = Path.of("content/city");

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            defaultValue = "content/laws/catalogue.csv",
            description = "Facts about the national laws in force. Default: ${DEFAULT-VALUE}")
    private Path catalogue = Path.of("content/laws/catalogue.csv");

    Sources sources() {
        for (Path path : laws) {
            if (!Files.exists(path)) {
                throw new LoadException("There is no file or folder " + path + ".");
            }
        }
        if (!Files.isDirectory(city)) {
            throw new LoadException("There is no folder " + city + " with the city's content; see --city.");
        }
        return new Sources(laws, city, catalogue);
    }
}
