package org.famen.content.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Announced numbers by their names; the nation's and the city's together. */
public final class ParameterTable {
    public static final ParameterTable NONE = new ParameterTable(List.of());

    private final Map<String, List<DatedParameter>> byName;

    public ParameterTable(List<DatedParameter> all) {
        this.byName = all.stream().collect(Collectors.groupingBy(DatedParameter::name));
    }

    public ParameterTable with(List<DatedParameter> more) {
        return new ParameterTable(Stream.concat(byName.values().stream().flatMap(List::stream), more.stream())
                .toList());
    }

    /** Empty when none was announced for the day, or the last one is out of date. */
    public Optional<DatedParameter> at(String name, LocalDate day) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(parameter -> parameter.holdsOn(day))
                .findFirst();
    }
}
