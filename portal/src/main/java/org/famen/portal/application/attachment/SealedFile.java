package org.famen.portal.application.attachment;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A file as the database has it.
 *
 * @param type media type
 */
@MappedEntity
public record SealedFile(UUID id, String type, byte[] sealed, String keyId) {
    static String owner(UUID id) {
        return "application-attachment/" + id;
    }

    @Override
    public String toString() {
        return "SealedFile " + id;
    }
}
