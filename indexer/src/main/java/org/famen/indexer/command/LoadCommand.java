package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.famen.content.integrity.ManifestSeal;
import org.famen.content.problem.Severity;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.load.Encoding;
import org.famen.indexer.load.FullLoad;
import org.famen.indexer.load.IncrementalLoad;
import org.famen.indexer.load.LoadProgress;
import org.famen.indexer.load.LoadReport;
import org.famen.indexer.load.LoadState;
import org.famen.indexer.load.Sealing;
import org.famen.indexer.load.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code indexer load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Builds a new index beside the one that serves, verifies it and puts it into service in one step.")
final class LoadCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(
            names = "--encode-later",
            description = {
                "Where provisions have no vector yet, do not wait for them: the new index is searched by words.",
                "A load without this option encodes them."
            })
    private boolean later;

    @Option(names = "--if-needed", description = "Do nothing when no file has changed since the last load.")
    private boolean ifNeeded;

    @Option(names = "--incremental", description = "Send only what changed to the index that serves.")
    private boolean incremental;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        LoadProgress progress = ConsoleProgress.on(out);
        Sources wanted = sources.sources(progress);
        Clock clock = Clock.system(ZONE);
        Sealing sealing = Sealing.of(System.getenv());
        try (Cluster cluster = elasticsearch.connect();
                ModelOptions.LanguageModel language = model.open(out)) {
            Encoding encoding = new Encoding(language.encoder(), later);
            LoadState state = LoadState.of(cluster, wanted, encoding, sealing);
            if (ifNeeded && state.isUpToDate()) {
                out.println("The index is up to date (" + state.documents() + " documents).");
                return 0;
            }
            var increment = new IncrementalLoad(cluster, encoding, sealing, clock);
            LoadReport report = incremental && increment.isPossible()
                    ? increment.run(wanted, progress)
                    : new FullLoad(cluster, encoding, sealing, clock).run(wanted, progress);
            print(report, out);
        }
        return 0;
    }

    private static void print(LoadReport report, PrintWriter out) {
        long errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        out.printf(
                "Loaded %,d documents%s in %.1f s (%.1f s of it reading). Generation %s.%n",
                report.written(),
                report.deleted() > 0 ? String.format(", removed %,d", report.deleted()) : "",
                report.total().toMillis() / 1000.0,
                report.reading().toMillis() / 1000.0,
                report.stamp());
        out.println(manifest(report.seal()));
        if (!report.problems().isEmpty()) {
            out.printf(
                    "%d files or rows were left out, %d things deserve a look: run indexer/indexer check PATH.%n",
                    errors, report.problems().size() - errors);
        }
    }

    private static String manifest(ManifestSeal seal) {
        return "Manifest of %,d law texts, SHA-256 %s, %s."
                .formatted(
                        seal.texts(),
                        seal.sha256(),
                        seal.key()
                                .map(key -> "signed by the key " + key.fingerprint())
                                .orElse("not signed"));
    }
}
