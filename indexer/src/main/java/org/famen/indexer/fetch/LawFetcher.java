package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.famen.indexer.load.LoadProgress;

/** Turns what a person names as a source of law texts into folders and files that can be read. */
public final class LawFetcher {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Path cache;
    private final AddressRules rules;
    private final LoadProgress progress;

    /** @param cache where archives are kept, downloaded and unpacked; made when it is needed */
    public LawFetcher(Path cache, AddressRules rules, LoadProgress progress) {
        this.cache = requireNonNull(cache, "cache is null");
        this.rules = requireNonNull(rules, "rules is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * A folder or file for every source, in their order.
     *
     * @param sources folders, files, {@code .zip} and {@code .tar.gz} archives, and https addresses of such archives
     * @throws FetchException when one of them can't be had
     */
    public List<Path> fetch(List<String> sources) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String source : sources) {
            paths.add(fetch(source));
        }
        return paths;
    }

    private Path fetch(String source) throws IOException {
        if (ADDRESS.matcher(source).matches()) {
            return download(source);
        }
        Path path = path(source);
        if (!Files.exists(path)) {
            throw new FetchException("There is no file or folder " + path + ".");
        }
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path) || !ArchiveName.isArchive(name)) {
            return path;
        }
        try (FolderLock lock = FolderLock.acquire(cache, progress)) {
            requireNonNull(lock, "lock is null");
            return unpack(path, name);
        }
    }

    private Path download(String source) throws IOException {
        URI address = address(source);
        try (FolderLock lock = FolderLock.acquire(cache, progress);
                var client = Http.clientBuilder().build()) {
            requireNonNull(lock, "lock is null");
            DownloadLimits limits = DownloadLimits.DEFAULT;
            var http = new Http(client, rules, limits.patience());
            Path archive = new Download(cache.resolve("downloads"), http, limits, progress).fetch(address);
            return unpack(archive, String.valueOf(address.getPath()));
        }
    }

    private Path unpack(Path archive, String name) {
        return new Unpacker(cache, UnpackLimits.DEFAULT, progress).unpack(archive, ArchiveName.of(name));
    }

    private static URI address(String source) {
        try {
            return new URI(source);
        } catch (URISyntaxException e) {
            throw new FetchException(source + " is no address: " + e.getReason() + ".", e);
        }
    }

    private static Path path(String source) {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new FetchException("'" + source + "' is no path: " + e.getReason() + ".", e);
        }
    }
}
