package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.indexer.load.LoadProgress;

/**
 * Brings a file from a server into a folder and keeps it there: not asked for again when unchanged, and taken up where it
 * broke off as long as the server can tell that the file is still the same.
 */
final class Download {
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");
    /** What may be over in a moment. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Http http;
    private final DownloadLimits limits;
    private final LoadProgress progress;

    Download(Path folder, Http http, DownloadLimits limits, LoadProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.http = requireNonNull(http, "http is null");
        this.limits = requireNonNull(limits, "limits is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * The file. When the server can't be reached, an earlier copy will do.
     *
     * @throws FetchException when the file can't be had; what came of it is kept for the next time
     */
    Path fetch(URI address) {
        DownloadFiles files = DownloadFiles.of(folder, address);
        IOException failure = new IOException("not tried");
        for (int attempt = 1; attempt <= limits.attempts(); attempt++) {
            try {
                Files.createDirectories(folder);
                attempt(address, files);
                return files.file();
            } catch (IOException e) {
                failure = e;
                if (attempt < limits.attempts()) {
                    progress.step(address.getHost() + ": " + reason(e) + ", trying again");
                    pause();
                }
            }
        }
        if (Files.exists(files.file())) {
            progress.step(address + " can't be reached (" + reason(failure) + "): using the copy from before");
            return files.file();
        }
        throw new FetchException(
                address + " could not be downloaded: " + reason(failure)
                        + (Files.exists(files.part()) ? ". The same command goes on from where it broke off." : "."),
                failure);
    }

    private void attempt(URI address, DownloadFiles files) throws IOException {
        Validators part = Validators.read(files.partValidators());
        long have = Files.exists(files.part()) && part.forRange().isPresent() ? Files.size(files.part()) : 0;
        Map<String, String> headers = new HashMap<>();
        if (have > 0) {
            headers.put("Range", "bytes=" + have + "-");
            part.forRange().ifPresent(version -> headers.put("If-Range", version));
        } else if (Files.exists(files.file())) {
            headers.putAll(Validators.read(files.validators()).unlessSame());
        }
        HttpResponse<InputStream> response = http.get(address, headers);
        try (InputStream body = new StallGuard(response.body(), limits.patience())) {
            switch (response.statusCode()) {
                case Http.OK -> receive(response, body, address, files, 0);
                case Http.PARTIAL_CONTENT -> receiveRest(response, body, address, files, have, part);
                case Http.NOT_MODIFIED -> progress.step(files.name() + " has not changed since it was downloaded");
                case Http.RANGE_NOT_SATISFIABLE -> {
                    files.deletePart();
                    throw new IOException("the file on the server is shorter than what came of it");
                }
                default -> refuse(address, response.statusCode());
            }
        }
    }

    private static void refuse(URI address, int status) throws IOException {
        String answer = "the server answered with status " + status;
        if (PASSING.contains(status)) {
            throw new IOException(answer);
        }
        throw new FetchException(address + ": " + answer + (status == 404 ? ", there is no such file." : "."));
    }

    private void receiveRest(
            HttpResponse<?> response, InputStream body, URI address, DownloadFiles files, long have, Validators part)
            throws IOException {
        Matcher range = CONTENT_RANGE.matcher(
                response.headers().firstValue("Content-Range").orElse(""));
        Validators now = Validators.of(response.headers());
        boolean fits = have > 0
                && range.matches()
                && Long.parseLong(range.group(1)) == have
                && (now.etag().isEmpty() || now.etag().equals(part.etag()));
        if (!fits) {
            files.deletePart();
            throw new IOException("the server sent another part than was asked for");
        }
        receive(response, body, address, files, have);
    }

    /** @param have bytes that are there already and that the body continues */
    private void receive(HttpResponse<?> response, InputStream body, URI address, DownloadFiles files, long have)
            throws IOException {
        OptionalLong rest = response.headers().firstValueAsLong("Content-Length");
        if (rest.isPresent() && rest.getAsLong() > limits.bytes() - have) {
            files.deletePart();
            throw tooLarge(address);
        }
        if (have == 0) {
            files.deletePart();
            // Before the first byte, so that a part is never without its version.
            Validators.of(response.headers()).write(files.partValidators());
        }
        copy(body, address, files, have, rest);
        files.finish();
    }

    private void copy(InputStream body, URI address, DownloadFiles files, long have, OptionalLong rest)
            throws IOException {
        progress.begin(
                "Downloading " + (have > 0 ? "the rest of " : "") + files.name() + " (kB)",
                rest.isPresent() ? kilobytes(rest.getAsLong()) : -1);
        try (OutputStream out =
                Files.newOutputStream(files.part(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] buffer = new byte[BUFFER];
            long came = 0;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                if (have + came + count > limits.bytes()) {
                    files.deletePart();
                    throw tooLarge(address);
                }
                out.write(buffer, 0, count);
                progress.advance((int) (kilobytes(came + count) - kilobytes(came)));
                came += count;
            }
        } finally {
            progress.end();
        }
    }

    private FetchException tooLarge(URI address) {
        return new FetchException("%s is larger than %,d MB.".formatted(address, limits.bytes() >> 20));
    }

    private static long kilobytes(long bytes) {
        return bytes / 1000;
    }

    private void pause() {
        try {
            Thread.sleep(limits.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("The download was interrupted.", e);
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case UnknownHostException e -> "its host is not known";
            case HttpConnectTimeoutException e -> "no connection in time";
            case ConnectException e -> "no connection";
            default -> String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        };
    }
}
