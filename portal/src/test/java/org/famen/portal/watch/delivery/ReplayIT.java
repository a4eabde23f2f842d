package org.famen.portal.watch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.compare.Change;
import org.famen.content.compare.VersionComparison;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.LawView;
import org.famen.portal.library.Library;
import org.famen.portal.library.ProvisionText;
import org.famen.portal.testing.TestMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The years between two texts of real laws, replayed: the older texts are loaded and followed, then the newer ones come. Every
 * change is told once, and none is invented. The texts lie outside of the project; {@link WatchIT} has some of its own.
 */
class ReplayIT {
    private static final Path VERSIONS = Path.of(
                    System.getProperty("famen.root", ".."), "..", "shared", "corpora", "versions")
            .normalize();
    private static final Pattern MORE = Pattern.compile("另外还有 ([\\d,]+) 条不同");
    private static final WatchWorld WORLD = new WatchWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void fromTheOlderToTheNewerTextsEveryChangeIsToldOnceAndNoneInvented() throws IOException {
        assumeTrue(Files.isDirectory(VERSIONS), "real texts are replayed only where ../shared/corpora/versions is");
        Map<String, List<Path>> texts = texts();
        texts.values().forEach(pair -> WORLD.shelf().put(pair.getFirst()));
        WORLD.load();
        List<String> laws = WORLD.portal().bean(Library.class).lawsAfter("", 100).stream()
                .filter(law -> law.provisions() > 0)
                .map(law -> law.id())
                .toList();
        assertThat(laws).hasSameSizeAs(texts.keySet());
        laws.forEach(law -> WORLD.follow("on=" + law, reader(law)));
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();

        texts.values().forEach(pair -> WORLD.shelf().put(pair.getLast()));
        WORLD.load();
        List<TestMail.Letter> told = WORLD.told();
        assertThat(told).extracting(TestMail.Letter::to).doesNotHaveDuplicates().hasSameSizeAs(laws);
        laws.forEach(law -> assertTold(law, letterTo(told, law)));
        WORLD.load();
        assertThat(WORLD.told()).isEmpty();
        assertDaysOfEffect(laws);
    }

    /** Texts to come are told again on their day and on no other; the last of them begins in a year at most. */
    private void assertDaysOfEffect(List<String> laws) {
        LocalDate today = today();
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (String law : laws) {
            LocalDate begins = newest(law).effectiveFrom();
            if (begins != null && begins.isAfter(today)) {
                days.computeIfAbsent(begins, day -> new ArrayList<>()).add(law);
            }
        }
        days.forEach((day, begun) -> {
            WORLD.tomorrow((int) (day.toEpochDay() - today().toEpochDay()) - 1);
            assertThat(WORLD.told()).isEmpty();
            WORLD.tomorrow(1);
            assertThat(WORLD.told())
                    .extracting(TestMail.Letter::to)
                    .containsExactlyInAnyOrderElementsOf(
                            begun.stream().map(ReplayIT::reader).toList());
        });
        WORLD.tomorrow(400);
        assertThat(WORLD.told()).isEmpty();
    }

    /** The mail has the provisions that the comparison of the portal finds to differ, and no others. */
    private void assertTold(String law, TestMail.Letter letter) {
        Library library = WORLD.portal().bean(Library.class);
        List<VersionDocument> versions = library.lawNow(law).orElseThrow().versions();
        assertThat(versions).as(law).hasSize(2);
        VersionComparison comparison = VersionComparison.of(
                ProvisionText.of(library.textNow(law, versions.getFirst().id())),
                ProvisionText.of(library.textNow(law, versions.getLast().id())));
        long differ = comparison.pairs().size() - comparison.count(Change.SAME);
        long rewritten = comparison.pairs().stream()
                .filter(pair -> pair.change() == Change.REMOVED)
                .filter(pair -> comparison.pairs().stream()
                        .anyMatch(other -> other.change() == Change.INSERTED
                                && other.newer()
                                        .orElseThrow()
                                        .address()
                                        .equals(pair.older().orElseThrow().address())))
                .count();
        long blanks = comparison.pairs().stream()
                .filter(pair -> pair.change() == Change.CHANGED)
                .filter(pair -> bare(pair.older().orElseThrow().text())
                        .equals(bare(pair.newer().orElseThrow().text())))
                .count();
        assertThat(letter.html().split("<table", -1).length - 1L + more(letter))
                .as(law)
                .isEqualTo(differ - rewritten - blanks);
        boolean comes = LawView.statusOf(versions.getLast(), today()) == Status.NOT_YET_IN_FORCE;
        assertThat(letter.text()).contains(comes ? "有新文本，还没有施行" : "有新文本，已经施行");
    }

    private static long more(TestMail.Letter letter) {
        Matcher said = MORE.matcher(letter.text());
        return said.find() ? Long.parseLong(said.group(1).replace(",", "")) : 0;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    private static TestMail.Letter letterTo(List<TestMail.Letter> letters, String law) {
        return letters.stream()
                .filter(letter -> letter.to().equals(reader(law)))
                .findFirst()
                .orElseThrow();
    }

    private VersionDocument newest(String law) {
        return WORLD.portal()
                .bean(Library.class)
                .lawNow(law)
                .orElseThrow()
                .versions()
                .getLast();
    }

    private static LocalDate today() {
        return LocalDate.now(WORLD.portal().clock());
    }

    private static String reader(String law) {
        return "reader" + Integer.toHexString(law.hashCode()) + "@law.example.org";
    }

    /** Both texts of each law, the older first, by the beginning of their files' names. */
    private static Map<String, List<Path>> texts() throws IOException {
        try (Stream<Path> files = Files.list(VERSIONS)) {
            return files.sorted()
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().split("@")[0], TreeMap::new, Collectors.toList()));
        }
    }
}
