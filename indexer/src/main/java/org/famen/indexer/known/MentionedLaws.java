package org.famen.indexer.known;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Titles;
import org.famen.content.law.parsing.EffectClause;
import org.famen.content.reference.Subject;
import org.famen.indexer.reference.Outcome;
import org.famen.indexer.reference.Reference;
import org.famen.indexer.reference.References;
import org.jspecify.annotations.Nullable;

/** Gathers what the texts say of laws of which none of them is the text: how often they are named, and which ended them. */
public final class MentionedLaws {
    private static final Comparator<MentionedLaw> MOST_NAMED =
            Comparator.comparingInt(MentionedLaw::mentions).reversed().thenComparing(MentionedLaw::title);

    private static final Pattern AMENDED = Pattern.compile("修正|修订|修改");

    private final LawNames names;
    private final Map<String, Gathered> byKey = new HashMap<>();

    private MentionedLaws(LawNames names) {
        this.names = requireNonNull(names, "names is null");
    }

    /** What is being gathered of one law. */
    private static final class Gathered {
        private final Map<String, Integer> written = new HashMap<>();
        private final Set<String> texts = new HashSet<>();
        private int mentions;
        private @Nullable LocalDate endedOn;
        private @Nullable String endedBy;

        MentionedLaw law() {
            String title = written.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            return new MentionedLaw(title, mentions, texts.size(), endedOn, endedBy);
        }
    }

    /**
     * The most often named first.
     *
     * @param names of all laws that were read, so that none of them is listed
     */
    public static List<MentionedLaw> find(List<Law> laws, References references, LawNames names) {
        var mentioned = new MentionedLaws(names);
        references.forEach(mentioned::mention);
        laws.forEach(law -> law.versions().forEach(version -> mentioned.endings(law, version)));
        return mentioned.byKey.values().stream()
                .map(Gathered::law)
                .sorted(MOST_NAMED)
                .toList();
    }

    private void mention(String speaking, Reference reference) {
        if (reference.outcome() == Outcome.UNKNOWN_LAW
                && reference.mention().subject() instanceof Subject.Named(String name)) {
            Gathered law = gathered(name);
            law.mentions++;
            law.texts.add(speaking.substring(0, speaking.indexOf('@')));
        }
    }

    private void endings(Law law, LawVersion version) {
        EffectClause.repeals(version.body()).forEach((title, stated) -> {
            LocalDate day = stated != null ? stated : begin(version);
            if (names.lawsCalled(title).isEmpty()) {
                Gathered ended = gathered(title);
                if (ended.endedBy == null || (day != null && isEarlier(day, ended.endedOn))) {
                    ended.endedOn = day;
                    ended.endedBy = law.title();
                }
            }
        });
    }

    /** Null for an amended text: its repeal clause is older than it, and nobody knows by how much. */
    private static @Nullable LocalDate begin(LawVersion version) {
        boolean amended = version.history().stream()
                .anyMatch(event -> AMENDED.matcher(event.text()).find());
        LocalDate day = Law.begin(version);
        return amended || day.equals(LocalDate.MIN) ? null : day;
    }

    private static boolean isEarlier(LocalDate day, @Nullable LocalDate than) {
        return than == null || day.isBefore(than);
    }

    private Gathered gathered(String name) {
        Gathered law = byKey.computeIfAbsent(Titles.withoutState(name), key -> new Gathered());
        law.written.merge(Titles.canonical(name), 1, Integer::sum);
        return law;
    }
}
