package org.famen.portal.dataset;

/**
 * What the cells of a column hold; each may be empty.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-primer/#datatypes">CSV on the Web, datatypes</a>
 */
enum ColumnType {
    TEXT("string", "data.type.text"),
    WHOLE("integer", "data.type.whole"),
    DECIMAL("decimal", "data.type.decimal"),
    DAY("date", "data.type.day"),
    MONTH("gYearMonth", "data.type.month"),
    YEAR("gYear", "data.type.year"),
    ADDRESS("anyURI", "data.type.address");

    private final String datatype;
    private final String words;

    ColumnType(String datatype, String words) {
        this.datatype = datatype;
        this.words = words;
    }

    /** Its name in XML Schema, which CSV on the Web uses. */
    String datatype() {
        return datatype;
    }

    /** Key of what people call it. */
    String words() {
        return words;
    }
}
