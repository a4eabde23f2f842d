package org.famen.portal.desk.visit;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.famen.portal.booking.Booking;
import org.jspecify.annotations.Nullable;

/**
 * A booking with what the desk alone knows of it.
 *
 * @param outcome null until it is done
 * @param origin {@code PUBLIC} or {@code DESK}: who made it
 * @param lawyers who are needed
 */
@MappedEntity
public record DeskBooking(
        @Relation(Relation.Kind.EMBEDDED) Booking booking,
        @Nullable Outcome outcome,
        String origin,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> lawyers) {
    public DeskBooking {
        requireNonNull(booking, "booking is null");
        requireNonNull(origin, "origin is null");
        lawyers = List.copyOf(lawyers);
    }
}
