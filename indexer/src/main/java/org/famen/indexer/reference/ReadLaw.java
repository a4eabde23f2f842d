package org.famen.indexer.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.law.Law;
import org.famen.content.law.Level;
import org.famen.content.law.VersionIds;

/** A law as references see it. */
final class ReadLaw {
    private final String id;
    private final Level level;
    private final List<ReadVersion> versions = new ArrayList<>();

    ReadLaw(Law law) {
        this.id = law.id();
        this.level = law.level();
        List<String> ids = VersionIds.of(law);
        for (int i = 0; i < ids.size(); i++) {
            versions.add(new ReadVersion(ids.get(i), law.versions().get(i)));
        }
    }

    String id() {
        return id;
    }

    Level level() {
        return level;
    }

    List<ReadVersion> versions() {
        return versions;
    }

    /** The version that held on a day; the first one where none had begun. */
    ReadVersion at(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.begin().isAfter(day))
                .findFirst()
                .orElse(versions.getFirst());
    }

    /** Whether a text of that day spoke of a text that was not read. */
    boolean isOlderText(LocalDate day) {
        ReadVersion first = versions.getFirst();
        return first.begin().isAfter(day) && first.wasAmended();
    }
}
