package org.famen.portal.organisation.place;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famen.content.map.CityMap;
import org.famen.content.map.District;
import org.famen.content.organisation.Coordinates;
import org.famen.content.spelling.Sounds;

/**
 * Finds the map's names in a line of words: a district with and without 区, a township with and without 镇, a street or a building,
 * several of these together, and a township with one character that is another.
 */
@Singleton
class PlaceReader {
    private static final int LEAST = 2;
    /** What people write round a place and a need: 月牙镇附近的公证处, 在月牙镇找律师. */
    private static final String ROUND = "附近的?|旁边的?|在哪里|在哪|哪里|[在到去找的离]|[\\p{P}\\s]+";

    private final List<Name> districts;
    private final List<Name> points;

    /**
     * @param as how it may be written; its full name or a shorter one
     * @param full whether that is the full name
     */
    private record Name(String as, boolean full, String name, String district, Optional<Coordinates> place) {}

    PlaceReader(CityMap map) {
        this.districts = longestFirst(map.districts().stream().flatMap(PlaceReader::names));
        this.points = longestFirst(Stream.concat(
                map.townships().stream()
                        .flatMap(town -> Stream.of(
                                new Name(town.name(), true, town.name(), town.district(), Optional.of(town.place())),
                                new Name(
                                        town.shortName(),
                                        false,
                                        town.name(),
                                        town.district(),
                                        Optional.of(town.place())))),
                map.landmarks().stream()
                        .map(mark -> new Name(
                                mark.name(), false, mark.name(), mark.district(), Optional.of(mark.place())))));
    }

    private static Stream<Name> names(District district) {
        String name = district.name();
        Name full = new Name(name, true, name, name, Optional.empty());
        return name.length() > LEAST
                ? Stream.of(full, new Name(name.substring(0, name.length() - 1), false, name, name, Optional.empty()))
                : Stream.of(full);
    }

    private static List<Name> longestFirst(Stream<Name> names) {
        return names.filter(name -> name.as().length() >= LEAST)
                .sorted(Comparator.comparingInt((Name name) -> -name.as().length()))
                .toList();
    }

    /** Empty where the line names no place of the map. */
    Optional<NamedPlace> read(String line) {
        Optional<Name> district = first(districts, name -> line.contains(name.as()));
        String left = district.map(name -> without(line, name.as())).orElse(line);
        Predicate<Name> there = name ->
                district.isEmpty() || name.district().equals(district.get().district());
        Optional<Name> point = first(points, there.and(name -> left.contains(name.as())));
        if (point.isPresent()) {
            return Optional.of(place(point.get(), false, left, point.get().as()));
        }
        Optional<NamedPlace> meant = meant(left, there);
        return meant.isPresent() ? meant : district.map(name -> place(name, false, line, name.as()));
    }

    /**
     * A full name with one character that is another, before all one that sounds like it; nobody is sent somewhere where two
     * towns could be meant.
     */
    private Optional<NamedPlace> meant(String line, Predicate<Name> there) {
        List<Slip> near = points.stream()
                .filter(Name::full)
                .filter(there)
                .flatMap(name -> slips(name, line))
                .toList();
        List<Slip> alike = near.stream().filter(Slip::soundsAlike).toList();
        List<Slip> best = alike.isEmpty() ? near : alike;
        return best.size() == 1
                ? Optional.of(place(
                        best.getFirst().name(), true, line, best.getFirst().written()))
                : Optional.empty();
    }

    private static Stream<Slip> slips(Name name, String line) {
        int length = name.as().length();
        return IntStream.rangeClosed(0, line.length() - length)
                .mapToObj(at -> new Slip(name, line.substring(at, at + length)))
                .filter(Slip::isOneCharacter);
    }

    /** A name as it was written, of the same length. */
    private record Slip(Name name, String written) {
        /** The kind of place at the end has to be right: 镇 is no 乡. */
        boolean isOneCharacter() {
            int last = written.length() - 1;
            return written.length() > LEAST
                    && places().count() == 1
                    && written.charAt(last) == name.as().charAt(last);
        }

        boolean soundsAlike() {
            return places().allMatch(
                            at -> Sounds.same(written.charAt(at), name.as().charAt(at)));
        }

        private IntStream places() {
            return IntStream.range(0, written.length())
                    .filter(at -> written.charAt(at) != name.as().charAt(at));
        }
    }

    private static Optional<Name> first(List<Name> names, Predicate<Name> fits) {
        return names.stream().filter(fits).findFirst();
    }

    private static NamedPlace place(Name name, boolean meant, String line, String written) {
        return new NamedPlace(
                name.name(),
                name.district(),
                name.place().map(at -> new Origin(name.name(), at)),
                meant,
                rest(without(line, written)));
    }

    private static String without(String line, String words) {
        return line.replaceFirst(Pattern.quote(words), " ");
    }

    private static String rest(String words) {
        String bare = words.strip().replaceAll("^(?:" + ROUND + ")+|(?:" + ROUND + ")+$", "");
        return bare.length() < LEAST ? "" : bare;
    }
}
