package org.famen.portal.guard;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code on its way to a phone.
 *
 * @param subject what it opens; null for one that was never sent
 */
@MappedEntity
public record SentCode(
        UUID id,
        byte[] phoneHash,
        byte[] codeHash,
        @Nullable UUID subject) {
    @Override
    public String toString() {
        return "SentCode " + id;
    }
}
