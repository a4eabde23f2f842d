package org.famen.portal.watch.change;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a list that somebody follows, a saved search or a topic.
 *
 * @param path of the list
 * @param items the newest first
 */
@Serdeable
public record FoundList(String path, List<Item> items) {
    public FoundList {
        items = List.copyOf(items);
    }

    /**
     * A law or a page of the city.
     *
     * @param key by which it is known again: another text of a law is another one
     * @param path of its page
     * @param what it is: 法律, 政策文件
     * @param day that it says of itself
     */
    @Serdeable
    public record Item(
            String key,
            String title,
            String path,
            String what,
            @Nullable LocalDate day) {}
}
