package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.famen.content.problem.ProblemMessages;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.indexer.load.CityPreview;
import org.famen.indexer.load.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code indexer preview}: runs until it is stopped. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a folder of city content as it is being written: what changed is in the index within two seconds.",
            "For an index of its own, never for one that readers use. Stop it with Ctrl-C."
        })
final class PreviewCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Parameters(paramLabel = "FOLDER", description = "The folder with city.yaml that is being edited.")
    private Path folder = Path.of("");

    private Set<String> known = Set.of();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(folder.resolve("city.yaml"))) {
            throw new LoadException(folder + " has no city.yaml, and so is no folder of a city's content.");
        }
        try (Cluster cluster = elasticsearch.connect()) {
            var preview = new CityPreview(cluster, Checkout.resolve(SourceOptions.RULES), Clock.system(ZONE));
            FolderWatch watch = new FolderWatch(folder);
            print(preview.show(folder));
            while (!Thread.currentThread().isInterrupted()) {
                watch.awaitChange();
                show(preview);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Elasticsearch may be away for a moment, or a page be refused; the next change finds out. */
    private void show(CityPreview preview) {
        try {
            print(preview.show(folder));
        } catch (IOException | LoadException failure) {
            out().println(time() + " Not shown: " + failure.getMessage());
            out().flush();
        }
    }

    /** Names what is wrong since the last look, and says how much is right again. */
    private void print(CityPreview.Shown shown) {
        Set<String> now = shown.problems().stream()
                .map(ProblemMessages::line)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        long solved = known.stream().filter(line -> !now.contains(line)).count();
        out().printf(
                        "%s %d pages shown anew, %d removed, %d problems left%s.%n",
                        time(),
                        shown.written().size(),
                        shown.removed().size(),
                        now.size(),
                        solved > 0 ? ", " + solved + " solved" : "");
        now.stream().filter(line -> !known.contains(line)).forEach(out()::println);
        out().flush();
        known = now;
    }

    private static String time() {
        return LocalTime.now(ZONE).format(TIME);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
