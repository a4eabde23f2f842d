package org.famen.content.law.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.famen.content.law.Law;
import org.famen.content.law.catalogue.Catalogue;
import org.famen.content.law.catalogue.LawAssembler;

/** Real law texts that may lie beside the checkout; never part of it. */
public final class Corpora {
    private static final Map<String, LawReading> READ = new ConcurrentHashMap<>();

    private Corpora() {}

    /** The texts of one folder; read once in a run of tests. */
    public static LawReading read(String name) {
        Path folder = folder(name);
        return READ.computeIfAbsent(name, unread -> LawReader.read(List.of(folder)));
    }

    /** The laws of all folders. */
    public static List<Law> laws() {
        List<SourceDocument> documents = Stream.of("lawrefbook", "just-laws", "versions")
                .flatMap(name -> read(name).documents().stream())
                .toList();
        return new LawAssembler(Catalogue.EMPTY).assemble(documents);
    }

    /** Ends the test as skipped where the folder is not there. */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("famen.root", ".."))
                .resolve("../shared/corpora")
                .resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "no law texts to test with: " + folder + " is not there");
        return folder;
    }
}
