package org.famen.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where law texts are taken from; the indexer reads them. */
final class LawSources {
    private static final Pattern HTTPS = Pattern.compile("(?i)https://.*");
    private static final Pattern HTTP = Pattern.compile("(?i)http://.*");

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
    static List<String> given(List<String> sources, boolean allowHttp) {
        return sources.stream().map(source -> given(source, allowHttp)).toList();
    }

    private static String given(String source, boolean allowHttp) {
        if (HTTPS.matcher(source).matches()) {
            return source;
        }
        if (HTTP.matcher(source).matches()) {
            if (!allowHttp) {
                throw new LaunchException("--laws: " + source
                        + " is plain http, which anybody on the way can change; --allow-private-addresses allows it.");
            }
            return source;
        }
        Path path = Path.of(source).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new LaunchException("--laws: there is no " + path + ".");
        }
        return path.toString();
    }
}
