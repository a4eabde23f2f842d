package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One field, read as a {@code T}. A fault has been reported by the time a field is in hand; {@link Fields#build} then
 * leaves the whole thing out, so {@link #value} is safe inside it.
 */
public final class Field<T> {
    private enum State {
        PRESENT,
        ABSENT,
        BLANK,
        FAULTY
    }

    private final Fields owner;
    private final String name;
    private final State state;
    private final Optional<T> value;

    private Field(Fields owner, String name, State state, Optional<T> value) {
        this.owner = requireNonNull(owner, "owner is null");
        this.name = requireNonNull(name, "name is null");
        this.state = requireNonNull(state, "state is null");
        this.value = requireNonNull(value, "value is null");
    }

    static <T> Field<T> present(Fields owner, String name, T value) {
        return new Field<>(owner, name, State.PRESENT, Optional.of(value));
    }

    static <T> Field<T> absent(Fields owner, String name) {
        return new Field<>(owner, name, State.ABSENT, Optional.empty());
    }

    static <T> Field<T> blank(Fields owner, String name) {
        return new Field<>(owner, name, State.BLANK, Optional.empty());
    }

    static <T> Field<T> faulty(Fields owner, String name) {
        return new Field<>(owner, name, State.FAULTY, Optional.empty());
    }

    /** Reports the field when nothing is written there. */
    public Field<T> required() {
        switch (state) {
            case ABSENT -> owner.fault(name, "missing");
            case BLANK -> owner.fault(name, "empty");
            case PRESENT, FAULTY -> {}
        }
        return this;
    }

    /** Empty when nothing, or nothing usable, is written there. */
    public Optional<T> find() {
        return value;
    }

    public T orElse(T other) {
        return value.orElse(other);
    }

    /** @throws java.util.NoSuchElementException when there is none: ask only for required fields, inside build */
    public T value() {
        return value.orElseThrow();
    }

    /** Reads the value further; {@code code} is reported with the field's name and what was written. */
    public <U> Field<U> as(Function<? super T, Optional<U>> format, String code) {
        return convert(format, written -> owner.reject(name, code, written.toString()));
    }

    /** Reads the value further; {@code complaint} reports what is wrong with it. */
    public <U> Field<U> convert(Function<? super T, Optional<U>> conversion, Consumer<? super T> complaint) {
        if (value.isEmpty()) {
            return new Field<>(owner, name, state, Optional.empty());
        }
        Optional<U> converted = conversion.apply(value.get());
        if (converted.isEmpty()) {
            complaint.accept(value.get());
            return faulty(owner, name);
        }
        return new Field<>(owner, name, State.PRESENT, converted);
    }
}
