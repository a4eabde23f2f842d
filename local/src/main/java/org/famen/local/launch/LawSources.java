package org.famen.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where law texts are taken from; the indexer reads them. */
final class LawSources {
    private LawSources() {}

    /** Those that a checkout finds on its own: its {@code laws} folder, or else a shared one beside it. */
    static List<String> found(Path root) {
        return Stream.of(root.resolve("laws"), root.resolve("../shared/corpora").normalize())
                .filter(Files::isDirectory)
                .limit(1)
                .map(Path::toString)
                .toList();
    }

    /** Those of the command line: paths made absolute, addresses as they are. */
    static List<String> given(List<String> sources) {
        return sources.stream().map(LawSources::given).toList();
    }

    private static String given(String source) {
        if (source.startsWith("https://")) {
            return source;
        }
        Path path = Path.of(source).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new LaunchException("--laws: there is no " + path + ".");
        }
        return path.toString();
    }
}
