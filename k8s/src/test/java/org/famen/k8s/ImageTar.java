package org.famen.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/**
 * An image as {@code docker save} and Jib write it.
 *
 * @param config as the OCI image specification describes it
 * @param tags names of the image
 * @param layers the files of each, the lowest first
 */
record ImageTar(JsonNode config, List<String> tags, List<Map<String, Integer>> layers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ImageTar read(Path file) {
        try {
            Map<String, byte[]> documents = new HashMap<>();
            Map<String, Map<String, Integer>> layers = new HashMap<>();
            try (var tar = new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    if (entry.getName().endsWith(".json")) {
                        documents.put(entry.getName(), tar.readAllBytes());
                    } else if (entry.isFile()) {
                        layers.put(entry.getName(), files(tar));
                    }
                }
            }
            JsonNode manifest = JSON.readTree(documents.get("manifest.json")).path(0);
            return new ImageTar(
                    JSON.readTree(documents.get(manifest.path("Config").asText())),
                    texts(manifest.path("RepoTags")),
                    texts(manifest.path("Layers")).stream().map(layers::get).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files with their modes. */
    Map<String, Integer> files() {
        Map<String, Integer> all = new HashMap<>();
        layers.forEach(all::putAll);
        return all;
    }

    List<String> entrypoint() {
        return texts(config.at("/config/Entrypoint"));
    }

    private static Map<String, Integer> files(InputStream layer) throws IOException {
        Map<String, Integer> files = new HashMap<>();
        // The layer ends with its entry, which the reader of the archive around it sees to.
        var unpacked = new TarArchiveInputStream(new BufferedInputStream(decompressed(layer.readAllBytes())));
        for (var entry = unpacked.getNextEntry(); entry != null; entry = unpacked.getNextEntry()) {
            if (!entry.isDirectory()) {
                files.put("/" + entry.getName().replaceFirst("^(\\./|/)", ""), entry.getMode());
            }
        }
        return files;
    }

    private static InputStream decompressed(byte[] layer) throws IOException {
        boolean gzip = (layer[0] & 0xff) == 0x1f && (layer[1] & 0xff) == 0x8b;
        try {
            return gzip
                    ? new CompressorStreamFactory()
                            .createCompressorInputStream(CompressorStreamFactory.GZIP, new ByteArrayInputStream(layer))
                    : new ByteArrayInputStream(layer);
        } catch (CompressorException e) {
            throw new IOException(e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }
}
