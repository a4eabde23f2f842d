package org.famen.portal.watch.delivery;

import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * A change that somebody has still to be notified of.
 *
 * @param content JSON
 * @param parts what of it, divided by blanks
 */
@MappedEntity
public record DueChange(long id, String content, String parts) {
    List<String> partList() {
        return List.of(parts.split(" "));
    }
}
