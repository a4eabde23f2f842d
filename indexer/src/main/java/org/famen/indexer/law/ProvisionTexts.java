package org.famen.indexer.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Provisions;
import org.famen.content.ranking.model.ProvisionKey;

/** What provisions read on a day, in the texts that were read. */
public final class ProvisionTexts {
    private final Map<String, Law> laws;
    private final LocalDate day;
    private final Map<String, Map<String, String>> byLaw = new HashMap<>();

    public ProvisionTexts(List<Law> laws, LocalDate day) {
        this.laws = laws.stream().collect(Collectors.toMap(Law::id, Function.identity()));
        this.day = requireNonNull(day, "day is null");
    }

    /** Of a law that has not begun on the day the newest text; empty where law or provision was not read. */
    public Optional<String> find(ProvisionKey provision) {
        return Optional.ofNullable(
                byLaw.computeIfAbsent(provision.lawId(), this::read).get(provision.address()));
    }

    private Map<String, String> read(String lawId) {
        Law law = laws.get(lawId);
        if (law == null) {
            return Map.of();
        }
        LawVersion version = law.at(day).orElseGet(law::newest);
        return Provisions.of(version).stream()
                .collect(Collectors.toMap(
                        Provisions.Located::address,
                        located -> located.provision().text()));
    }
}
