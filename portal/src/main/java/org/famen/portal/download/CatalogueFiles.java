package org.famen.portal.download;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.index.LawDocument;
import org.famen.content.law.Level;
import org.famen.portal.library.Library;
import org.famen.portal.web.format.Csv;

/** All laws in one file. It is made at most every ten minutes, whoever asks, because it reads the whole list. */
@Singleton
class CatalogueFiles {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int PAGE = 1_000;

    /** What the file is written in. */
    enum Format {
        CSV,
        JSON_LINES
    }

    private final Library library;
    private final JsonMapper json;
    private final Clock clock;
    private final LoadingCache<Format, String> files;

    CatalogueFiles(Library library, JsonMapper json, Clock clock) {
        this.library = library;
        this.json = json;
        this.clock = clock;
        this.files = Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::write);
    }

    String in(Format format) {
        return files.get(format);
    }

    private String write(Format format) {
        return switch (format) {
            case CSV -> csv();
            case JSON_LINES -> jsonLines();
        };
    }

    private String csv() {
        var csv = new Csv(
                "编号", "标题", "效力级别", "制定机关", "地区", "公布日期", "施行日期（未写明的修改文本按公布满一年算）", "废止日期", "废止依据", "时效", "条数", "网址");
        entries()
                .forEach(law -> csv.row(
                        law.id(),
                        law.title(),
                        Level.valueOf(law.level()).label(),
                        law.issuer(),
                        law.region(),
                        law.promulgatedOn(),
                        law.inForceFrom(),
                        law.repealedFrom(),
                        law.repealedBy(),
                        law.status().label(),
                        law.provisions(),
                        law.page()));
        return csv.toString();
    }

    private String jsonLines() {
        StringBuilder lines = new StringBuilder();
        for (CatalogueEntry law : entries()) {
            try {
                lines.append(json.writeValueAsString(law)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines.toString();
    }

    private List<CatalogueEntry> entries() {
        LocalDate today = LocalDate.now(clock);
        List<CatalogueEntry> entries = new ArrayList<>();
        String last = "";
        while (true) {
            List<LawDocument> laws = library.lawsAfter(last, PAGE);
            laws.forEach(law -> entries.add(CatalogueEntry.of(law, today)));
            if (laws.size() < PAGE) {
                return entries;
            }
            last = laws.getLast().id();
        }
    }
}
