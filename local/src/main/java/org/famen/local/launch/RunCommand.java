package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the command line into a {@link LaunchPlan} and carries it out. */
@Command(
        name = "./run",
        description = "Builds Famen where needed, starts all of it on this machine and loads the laws.",
        usageHelpAutoWidth = true)
final class RunCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;
    private final Path root = Path.of(System.getProperty("famen.root", "")).toAbsolutePath();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The portal's port. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where indices, databases and logs are kept. Default: .famen")
    private @Nullable Path data;

    @Option(
            names = "--laws",
            paramLabel = "PATH",
            description = "A folder, .zip, .tar.gz or https address of law texts; may be given more than once."
                    + " Default: laws/, where there is one")
    private List<String> laws = List.of();

    @Option(
            names = "--preview",
            paramLabel = "FOLDER",
            description = "Show this folder of city content instead of content/city while it is being edited: what"
                    + " changes is on the pages within two seconds, and every page says that it is a preview")
    private @Nullable Path preview;

    @Option(
            names = "--allow-private-addresses",
            description = "Allow --laws from plain http and from addresses that are not public, such as a server in the"
                    + " office")
    private boolean allowPrivateAddresses;

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "Use this Elasticsearch instead of starting one")
    private @Nullable URI elasticsearch;

    @Option(
            names = "--postgres",
            paramLabel = "JDBC-URL",
            description = "Use this PostgreSQL instead of starting one; user and password are read from the environment"
                    + " variables POSTGRES_USER and POSTGRES_PASSWORD")
    private @Nullable String postgres;

    @Option(names = "--help", usageHelp = true, description = "Show this help")
    private boolean help;

    RunCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() {
        return new Launch(plan(), System.out, System.err).run();
    }

    LaunchPlan plan() {
        return new LaunchPlan(
                root,
                data == null ? root.resolve(".famen") : data.toAbsolutePath(),
                checkedPort(),
                laws.isEmpty() ? LawSources.found(root) : LawSources.given(laws, allowPrivateAddresses),
                Optional.ofNullable(preview).map(this::checkedPreview),
                allowPrivateAddresses,
                Optional.ofNullable(elasticsearch).map(this::checkedElasticsearch),
                Optional.ofNullable(postgres).map(this::database));
    }

    private int checkedPort() {
        if (port < 1 || port > HIGHEST_PORT) {
            throw usage("--port: " + port + " is not between 1 and " + HIGHEST_PORT);
        }
        return port;
    }

    private Path checkedPreview(Path folder) {
        if (!Files.isRegularFile(folder.resolve("city.yaml"))) {
            throw usage("--preview: " + folder + " is no folder with a city.yaml; content/city is an example");
        }
        return folder.toAbsolutePath();
    }

    private URI checkedElasticsearch(URI address) {
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw usage("--elasticsearch: " + address + " is not an http or https address");
        }
        return address;
    }

    private Database database(String jdbcUrl) {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw usage("--postgres: " + jdbcUrl + " is not a JDBC address such as jdbc:postgresql://host:5432/famen");
        }
        return new Database(
                jdbcUrl,
                environment.getOrDefault("POSTGRES_USER", "postgres"),
                environment.getOrDefault("POSTGRES_PASSWORD", ""));
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec, "spec is null").commandLine(), message);
    }
}
