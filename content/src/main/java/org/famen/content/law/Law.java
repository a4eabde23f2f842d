package org.famen.content.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A law as a work, with every version of its text that was read.
 *
 * @param id the title without 中华人民共和国, unique; part of every address
 * @param title of the newest version
 * @param aliases short names by which people call it
 * @param issuer 制定机关; empty when the source does not say
 * @param region province or city of a local regulation; empty for national ones
 * @param versions oldest first, never empty
 * @param repeal what ended it, null while nothing that was read does
 * @param ends provisions that were repealed or suspended while the law lives on
 */
public record Law(
        String id,
        String title,
        List<String> aliases,
        Level level,
        String issuer,
        String region,
        List<LawVersion> versions,
        @Nullable Repeal repeal,
        List<PartialRepeal> ends) {

    public Law {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(level, "level is null");
        aliases = List.copyOf(aliases);
        versions = List.copyOf(versions);
        ends = List.copyOf(ends);
    }

    /** A law of which every provision lives as long as it does. */
    public Law(
            String id,
            String title,
            List<String> aliases,
            Level level,
            String issuer,
            String region,
            List<LawVersion> versions,
            @Nullable Repeal repeal) {
        this(id, title, aliases, level, issuer, region, versions, repeal, List.of());
    }

    /** The newest version, whether in force yet or not. */
    public LawVersion newest() {
        return versions.getLast();
    }

    /** The version that applied on a day: the newest one that had begun; empty before the first one. */
    public Optional<LawVersion> at(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !begin(version).isAfter(day))
                .findFirst();
    }

    /** Day from which a version counts: its effective date, otherwise its promulgation. */
    public static LocalDate begin(LawVersion version) {
        if (version.effectiveFrom() != null) {
            return version.effectiveFrom();
        }
        return version.promulgatedOn() != null ? version.promulgatedOn() : LocalDate.MIN;
    }

    /**
     * The end of a law.
     *
     * @param on day from which it no longer applies
     * @param by id of the law that says so; where none does, the decision in words
     */
    public record Repeal(LocalDate on, String by) {}
}
