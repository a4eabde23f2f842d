package org.famen.portal.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.city.DataLicence;

/**
 * The columns of a table for programs.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 */
final class TableSchema {
    private TableSchema() {}

    /**
     * @param set that has a table
     * @param host scheme and host of this portal
     */
    static String of(DataSet set, String host, Optional<DataLicence> licence) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", LinkedData.LANGUAGE)));
        data.put("url", host + set.table().orElseThrow().path());
        data.put("dc:title", set.title());
        data.put("dc:description", set.what());
        licence.ifPresent(terms -> data.put("dc:license", LinkedData.thing(terms)));
        data.put("dialect", Map.of("encoding", "utf-8", "delimiter", ",", "header", true, "doubleQuote", true));
        data.put(
                "tableSchema",
                Map.of(
                        "columns",
                        set.columns().stream().map(TableSchema::column).toList()));
        return LinkedData.write(data);
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", column.name());
        data.put("titles", column.title());
        data.put("datatype", column.type().datatype());
        data.put("dc:description", column.meaning());
        return data;
    }
}
