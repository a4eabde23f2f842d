package org.famen.portal.application;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An application that is to be made, checked by its form.
 *
 * @param township empty for none
 * @param continues the application that it goes on with; null for none
 * @param receipt whether a text message says that it is there; asked once it is made, within its transaction
 */
public record NewApplication(
        Matter matter,
        String district,
        String township,
        Told told,
        @Nullable UUID continues,
        BooleanSupplier receipt) {
    public NewApplication {
        requireNonNull(matter, "matter is null");
        requireNonNull(district, "district is null");
        requireNonNull(township, "township is null");
        requireNonNull(told, "told is null");
        requireNonNull(receipt, "receipt is null");
    }

    @Override
    public String toString() {
        return "NewApplication about " + matter;
    }
}
