package org.famen.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of this checkout. */
final class Checkout {
    private static final Path ROOT =
            Path.of(System.getProperty("famen.root", "..")).toAbsolutePath();

    private Checkout() {}

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the pom, which images are tagged with. */
    static String version() {
        return first("<artifactId>famen</artifactId>\\s*<version>([^<]+)</version>", text("pom.xml"));
    }

    static String property(String name) {
        return first("<" + Pattern.quote(name) + ">([^<]+)<", text("pom.xml"));
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing matches " + pattern);
        }
        return matcher.group(1);
    }
}
