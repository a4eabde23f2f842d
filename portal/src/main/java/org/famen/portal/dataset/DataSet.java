package org.famen.portal.dataset;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Data that can be taken along as they are.
 *
 * @param id last part of its address, for good
 * @param what one sentence on what is in it
 * @param page where people read the same
 * @param live whether it changes while people use the portal, and not only when content is published
 * @param files in all formats
 * @param columns of its table; empty when it has none
 */
public record DataSet(
        String id, String title, String what, String page, boolean live, List<DataFile> files, List<Column> columns) {
    private static final String ALL = "/data/";

    public DataSet {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(what, "what is null");
        requireNonNull(page, "page is null");
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    /** Of the page that explains it. */
    public String address() {
        return ALL + id;
    }

    /** Of the description of its columns. */
    public String schema() {
        return address() + "/schema.json";
    }

    /** What {@link #columns} describes; empty when there are none. */
    public Optional<DataFile> table() {
        return files.stream().filter(file -> file.format() == FileFormat.CSV).findFirst();
    }
}
