package org.famen.content.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Published;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.naming.NamedThing;
import org.famen.content.naming.Names;

/** Reads the names of things beside the things themselves, so that every kind has them without knowing of it. */
final class NameCollector {
    private final Map<Key, Sourced<Names>> read = new HashMap<>();

    private record Key(Class<?> type, String id) {}

    /** @param reader reads the thing of the same fields */
    <T extends Published> Optional<Sourced<T>> read(Fields fields, Supplier<Optional<Sourced<T>>> reader) {
        Names names = Names.read(fields);
        Optional<Sourced<T>> thing = reader.get();
        if (!names.isEmpty()) {
            thing.ifPresent(
                    found -> read.putIfAbsent(key(found.value()), new Sourced<>(found.file(), found.line(), names)));
        }
        return thing;
    }

    /** @param prefix of the addresses of these things: {@code guide/}; may be empty */
    Stream<Sourced<NamedThing>> of(String prefix, List<? extends Published> things) {
        return things.stream()
                .flatMap(thing -> Optional.ofNullable(read.get(key(thing))).stream()
                        .map(names -> new Sourced<>(
                                names.file(), names.line(), new NamedThing(prefix + thing.id(), names.value()))));
    }

    private static Key key(Published thing) {
        return new Key(thing.getClass(), thing.id());
    }
}
