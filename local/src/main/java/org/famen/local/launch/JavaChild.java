package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of our own programs, run in a JVM of its own from what its module's build left in {@code target}.
 *
 * @param module the module's folder and the name of its jar
 * @param root the repository's root, the program's working folder
 */
record JavaChild(String module, Path root) {
    private static final String HEAP = "-Xmx1g";

    JavaChild {
        requireNonNull(module, "module is null");
        requireNonNull(root, "root is null");
    }

    /** A builder of the process, for the caller to direct its output and to start it. */
    ProcessBuilder command(List<String> jvmOptions, String mainClass, List<String> arguments) {
        Path target = root.resolve(module).resolve("target");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.add("-XX:+UseSerialGC");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(
                target.resolve(module + ".jar") + File.pathSeparator + target.resolve("lib") + File.separator + "*");
        command.add(mainClass);
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(root.toFile());
    }
}
