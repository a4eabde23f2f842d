package org.famen.k8s;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kubectl on the PATH, or the one that {@code FAMEN_KUBECTL} names. Tests that need it are skipped without it. */
final class Kubectl {
    /** 1.27 brings kustomize 5, which the overlays are written for. */
    private static final int MIN_MINOR = 27;

    private static final Pattern VERSION = Pattern.compile("\"gitVersion\": *\"v1\\.(\\d+)");
    private static final String PROGRAM = program();
    private static final boolean USABLE = isUsable();

    private Kubectl() {}

    /** The YAML that the kustomization in a folder renders to. */
    static String kustomize(Path folder) {
        assumeTrue(
                USABLE,
                "what the manifests of k8s/ render to, because '%s' is not a kubectl of 1.%d or newer; install one (https://kubernetes.io/docs/tasks/tools/) or name one with FAMEN_KUBECTL"
                        .formatted(PROGRAM, MIN_MINOR));
        return Command.run(List.of(PROGRAM, "kustomize", folder.toString()));
    }

    private static String program() {
        String named = System.getenv("FAMEN_KUBECTL");
        return named == null || named.isBlank() ? "kubectl" : named;
    }

    private static boolean isUsable() {
        try {
            Matcher version = VERSION.matcher(Command.run(List.of(PROGRAM, "version", "--client", "--output=json")));
            return version.find() && Integer.parseInt(version.group(1)) >= MIN_MINOR;
        } catch (UncheckedIOException noSuchProgram) {
            return false;
        }
    }
}
