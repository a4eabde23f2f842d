package org.famen.indexer.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.TextEncoder;

/** Encodes provisions whose vectors are not known yet, on all processors. Killed, it goes on where it stopped. */
public final class ProvisionEncoder implements AutoCloseable {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final SentenceEncoder encoder;
    private final VectorCache vectors;

    private ProvisionEncoder(SentenceEncoder encoder, VectorCache vectors) {
        this.encoder = encoder;
        this.vectors = vectors;
    }

    /**
     * @param folder in which vectors are kept
     * @throws IOException when this platform can't run the model, or the folder can't be used
     */
    public static ProvisionEncoder open(Path folder) throws IOException {
        VectorCache vectors = VectorCache.open(folder);
        try {
            return new ProvisionEncoder(SentenceEncoder.open(), vectors);
        } catch (IOException failure) {
            vectors.close();
            throw failure;
        }
    }

    public TextEncoder encoder() {
        return encoder;
    }

    /** Those that are known. */
    public ProvisionVectors vectors() {
        return vectors;
    }

    /** Those of the texts that have no vector yet, each once. */
    public List<String> missing(Collection<String> texts) {
        return texts.stream().distinct().filter(text -> !vectors.has(text)).toList();
    }

    /**
     * @param onEach is called after each text, by several threads
     * @throws IOException when the vectors can't be kept
     */
    public void encode(List<String> texts, Runnable onEach) throws IOException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int worker = 0; worker < THREADS; worker++) {
                workers.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
                        encode(texts.get(i));
                        onEach.run();
                    }
                    return texts;
                }));
            }
            for (Future<?> worker : workers) {
                await(worker);
            }
        }
    }

    private void encode(String text) throws IOException {
        QuantizedVector vector = encoder.encode(text)
                .map(QuantizedVector::of)
                .orElseThrow(() -> new IllegalStateException("no language model"));
        vectors.put(text, vector);
    }

    private static void await(Future<?> worker) throws IOException {
        try {
            worker.get();
        } catch (ExecutionException failure) {
            throw new IOException("Encoding provisions failed: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Encoding provisions was interrupted", interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        try (vectors) {
            encoder.close();
        }
    }
}
