package org.famen.local.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs one Elasticsearch node until its standard input ends.
 *
 * <p>Each argument is an Elasticsearch setting, {@code name=value}; {@code path.home} is required. Once the node answers,
 * one line {@code READY http://127.0.0.1:9200} is written to standard output. The parent holds the other end of standard
 * input: when it closes it, or is killed, the node ends.
 */
public final class NodeMain {
    private NodeMain() {}

    public static void main(String[] arguments) throws Exception {
        // Ctrl-C reaches every process of the terminal; the node must outlive those that still write to it.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);

        Node node = start(settings(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        System.out.println("READY http://"
                + node.injector()
                        .getInstance(HttpServerTransport.class)
                        .boundAddress()
                        .publishAddress());

        awaitEndOfInput();
        System.exit(0);
    }

    private static Settings settings(String[] arguments) {
        Settings.Builder settings = Settings.builder();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return settings.build();
    }

    private static Node start(Settings settings) throws NodeValidationException {
        LogConfigurator.configureWithoutConfig(settings);
        Path configuration = Path.of(settings.get("path.home"), "config");
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings, Map.of(), configuration, () -> settings.get("node.name"));
        PluginsLoader modules = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), true), Set.of(), Map.of(), false);
        return new Node(environment, modules).start();
    }

    @SuppressWarnings("StatementWithEmptyBody")
    private static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // whatever is written to us is of no interest, only that the writer lives
        }
    }

    private static void close(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.err.println("The node did not close cleanly: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
