package org.famen.portal.library;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that has a name and a page of its own.
 *
 * @param id of the law or page
 * @param kind {@code law}, or a {@link org.famen.content.index.PageKind}
 * @param title as printed; of a law without 中华人民共和国
 * @param names other names by which it is called
 * @param address path of its page
 * @param note what tells it from others: rank of a law, district of an office
 * @param successor id of the law that took the place of this one; empty where none did
 * @param rank among those of its kind, lower is more important
 */
public record PublishedTitle(
        String id,
        String kind,
        String title,
        List<String> names,
        String pinyin,
        String initials,
        String address,
        String note,
        String successor,
        int rank) {
    public PublishedTitle {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(title, "title is null");
        names = List.copyOf(names);
    }
}
