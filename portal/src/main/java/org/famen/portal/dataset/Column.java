package org.famen.portal.dataset;

import static java.util.Objects.requireNonNull;

/**
 * A column of a published table.
 *
 * @param name for programs, in ASCII and for good
 * @param title as the header line has it, for good too
 * @param typeName what people call its type
 * @param meaning what stands in it and in which unit
 */
public record Column(String name, String title, ColumnType type, String typeName, String meaning) {
    public Column {
        requireNonNull(name, "name is null");
        requireNonNull(title, "title is null");
        requireNonNull(type, "type is null");
        requireNonNull(typeName, "typeName is null");
        requireNonNull(meaning, "meaning is null");
    }
}
