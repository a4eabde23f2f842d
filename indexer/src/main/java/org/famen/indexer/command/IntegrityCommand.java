package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famen.content.integrity.CheckingKey;
import org.famen.content.integrity.SigningKey;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.load.IntegrityCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code indexer integrity}: the key that law texts are signed with, and whether the index still holds what was signed. */
@Command(
        name = "integrity",
        mixinStandardHelpOptions = true,
        description = "Makes the key that law texts are signed with, and checks what the index holds.",
        subcommands = {IntegrityCommand.MakeKey.class, IntegrityCommand.Check.class})
final class IntegrityCommand {

    /** {@code indexer integrity make-key}. */
    @Command(
            name = "make-key",
            mixinStandardHelpOptions = true,
            description = {
                "Writes a new key for SIGNING_KEY_FILE into FILE, which only you can read, and its public half into FILE.pub.",
                "Publish the fingerprint somewhere else than on the portal."
            })
    static final class MakeKey implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
        private Path file = Path.of("");

        @Override
        public Integer call() throws IOException {
            SigningKey key = SigningKey.make();
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (FileAlreadyExistsException used) {
                throw new LoadException(file + " is there already; what it has signed may need it still.", used);
            }
            Files.writeString(file, key.pem());
            Files.writeString(
                    file.resolveSibling(file.getFileName() + ".pub"),
                    key.publicHalf().pem());
            spec.commandLine()
                    .getOut()
                    .println("Fingerprint of the public half: "
                            + key.publicHalf().fingerprint());
            return 0;
        }
    }

    /** {@code indexer integrity check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Reads every law text that the index serves and holds it against the manifest of its load.",
                "Ends with 1 when a text, the manifest or its signature is not what it was."
            })
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private ElasticsearchOption elasticsearch = new ElasticsearchOption();

        @Option(
                names = "--key",
                paramLabel = "FILE",
                description =
                        "Public half of the key that must have signed it. Without, the signature is not looked at.")
        private @Nullable Path key;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            Optional<CheckingKey> signedBy = key == null ? Optional.empty() : Optional.of(read(key));
            try (Cluster cluster = elasticsearch.connect()) {
                IntegrityCheck.Result result = IntegrityCheck.of(cluster, signedBy);
                result.wrong().forEach(out::println);
                out.printf(
                        "%,d law texts of the load of %s: %s.%n",
                        result.texts(),
                        result.made(),
                        result.wrong().isEmpty()
                                ? "as they were " + (key == null ? "loaded" : "signed")
                                : result.wrong().size() + " things are wrong");
                return result.wrong().isEmpty() ? 0 : 1;
            }
        }

        private static CheckingKey read(Path file) throws IOException {
            try {
                return CheckingKey.ofPem(Files.readString(file));
            } catch (IllegalArgumentException other) {
                throw new LoadException(file + " holds no public key (" + other.getMessage() + ").", other);
            }
        }
    }
}
