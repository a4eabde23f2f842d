package org.famen.indexer.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Earlier versions of laws, made by a seed from texts in the shape of LawRefBook, so that loads and searches can be measured
 * at many times today's size. Each differs from the next in some words, as versions do. {@code indexer/grown-laws} writes
 * them; they are no law and are for measurements alone.
 */
public final class GrownLaws {
    private static final long SEED = 20_261_125;
    private static final String INFO_END = "<!-- INFO END -->";
    private static final Pattern DATED_NAME = Pattern.compile("(.+)\\((\\d{4}-\\d{2}-\\d{2})\\)\\.md");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int DAYS_BETWEEN = 200;

    /** Of the lines, in which words are exchanged. */
    private static final double CHANGED = 0.3;

    private static final List<List<String>> EXCHANGED = List.of(
            List.of("应当", "必须"),
            List.of("可以", "有权"),
            List.of("依法", "依照规定"),
            List.of("人民政府", "政府"),
            List.of("负责", "主管"),
            List.of("管理", "监督管理"),
            List.of("规定", "有关规定"),
            List.of("部门", "机关"));

    private final Random random = new Random(SEED);
    private final int earlier;
    private long written;

    private GrownLaws(int earlier) {
        this.earlier = earlier;
    }

    /** @param arguments folder of texts, folder that is made, how many earlier versions of each */
    public static void main(String[] arguments) throws IOException {
        var grown = new GrownLaws(Integer.parseInt(arguments[2]));
        grown.write(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println(grown.written + " texts written");
    }

    private void write(Path laws, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(laws)) {
            files = found.filter(file ->
                            DATED_NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            writeEarlier(file, folder.resolve(laws.relativize(file)).resolveSibling(""));
        }
    }

    private void writeEarlier(Path file, Path folder) throws IOException {
        String text = Files.readString(file);
        var name = DATED_NAME.matcher(file.getFileName().toString());
        int end = text.indexOf(INFO_END);
        int firstLine = text.indexOf('\n');
        if (end < 0 || firstLine < 0 || firstLine > end || !name.matches()) {
            return;
        }
        Files.createDirectories(folder);
        LocalDate date = LocalDate.parse(name.group(2));
        String title = text.substring(0, firstLine);
        String body = text.substring(end);
        for (int version = 1; version <= earlier; version++) {
            date = date.minusDays(DAYS_BETWEEN + random.nextInt(DAYS_BETWEEN));
            body = changed(body);
            Files.writeString(
                    folder.resolve(name.group(1) + "(" + date + ").md"),
                    title + "\n\n" + date.format(WRITTEN) + "通过\n\n" + body);
            written++;
        }
    }

    private String changed(String body) {
        StringBuilder changed = new StringBuilder(body.length());
        for (String line : body.split("(?<=\n)", -1)) {
            changed.append(random.nextDouble() < CHANGED ? exchanged(line) : line);
        }
        return changed.toString();
    }

    private String exchanged(String line) {
        List<String> words = EXCHANGED.get(random.nextInt(EXCHANGED.size()));
        int from = random.nextInt(words.size());
        return line.replace(words.get(from), words.get(1 - from));
    }
}
