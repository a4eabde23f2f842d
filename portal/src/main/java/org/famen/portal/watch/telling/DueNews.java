package org.famen.portal.watch.telling;

import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * News that somebody has still to be told.
 *
 * @param content JSON
 * @param parts what of it, divided by blanks
 */
@MappedEntity
public record DueNews(long id, String content, String parts) {
    List<String> partList() {
        return List.of(parts.split(" "));
    }
}
