package org.famen.local;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the command line of a node's JVM. */
final class ElasticsearchCommand {
    private static final String MAIN_CLASS = "org.famen.local.node.NodeMain";

    private ElasticsearchCommand() {}

    static List<String> of(ElasticsearchOptions options, Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + options.heapMegabytes() + "m");
        // One user at a time on a small heap: the serial collector starts quicker and takes less memory than G1.
        command.add("-XX:+UseSerialGC");
        // Class data sharing: the JVM writes the archive at its first stop and starts in half the time from then on. It
        // replaces the file by removing it first and writes the header last, so that nodes may share it.
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + options.distribution().resolve("classes.jsa"));
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        command.add("-Xlog:cds=off");
        command.add("-Xlog:aot=off");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.io.tmpdir=" + data.resolve("tmp"));
        command.add("-Dfile.encoding=UTF-8");
        command.add("--add-modules=jdk.incubator.vector");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-cp");
        command.add(options.distribution().resolve("lib") + File.separator + "*");
        command.add(MAIN_CLASS);
        settings(options, data).forEach((name, value) -> command.add(name + "=" + value));
        return command;
    }

    private static Map<String, String> settings(ElasticsearchOptions options, Path data) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("path.home", options.distribution().toString());
        settings.put("path.data", data.resolve("data").toString());
        settings.put("path.logs", data.toString());
        settings.put("path.repo", data.resolve(LocalElasticsearch.SNAPSHOTS).toString());
        settings.put("node.name", options.nodeName());
        settings.put("cluster.name", options.clusterName());
        settings.put("network.host", "127.0.0.1");
        settings.put("http.type", "netty4");
        settings.put("http.port", Integer.toString(options.port()));
        settings.put("transport.type", "netty4");
        settings.put("transport.port", Integer.toString(options.transportPort()));
        // Above 95 % disk usage Elasticsearch makes every index read-only, to be saved by moving shards to other nodes.
        // Here are none, and a well-filled workstation disk is no fault; ./run checks for free gigabytes instead.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        // Elasticsearch counts garbage as used and knows how to make G1 collect it; the serial collector leaves it
        // until the
        // heap is full, and a load would be refused for it.
        settings.put("indices.breaker.total.use_real_memory", "false");
        if (options.standsAlone()) {
            settings.put("discovery.type", "single-node");
        } else {
            settings.put("discovery.seed_hosts", String.join(",", options.seedHosts()));
            settings.put("cluster.initial_master_nodes", String.join(",", options.initialMasters()));
        }
        return settings;
    }
}
