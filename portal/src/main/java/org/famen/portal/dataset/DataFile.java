package org.famen.portal.dataset;

import static java.util.Objects.requireNonNull;

/**
 * Data in one format (a distribution, in DCAT).
 *
 * @param path on this portal, with its query
 */
public record DataFile(FileFormat format, String path) {
    public DataFile {
        requireNonNull(format, "format is null");
        requireNonNull(path, "path is null");
    }

    /** What people call the format: CSV, Excel. */
    public String label() {
        return format.label();
    }
}
