package org.famen.content.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.problem.Problems;
import org.famen.content.table.Columns;
import org.famen.content.table.TableReader;

/** The file beside rules or routes in which {@code indexer rules} writes what their provisions read. */
public final class ReadingsFile {
    public static final String NAME = "readings.csv";
    private static final String OWNER = "规则";
    private static final String PROVISION = "条文";
    private static final String HASH = "指纹";
    private static final Columns COLUMNS = new Columns(List.of(OWNER, PROVISION, HASH), List.of());

    private ReadingsFile() {}

    /** Nothing where there is no such file. */
    public static ProvisionReadings read(Path folder, Problems problems) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return ProvisionReadings.NONE;
        }
        Map<ProvisionReadings.Reading, String> hashes = new HashMap<>();
        for (Fields row : TableReader.forFile(file, problems).read(file, NAME, COLUMNS)) {
            Field<String> owner = row.text(OWNER).required();
            Field<String> provision = row.text(PROVISION).required();
            Field<String> hash = row.text(HASH).required();
            row.build(() -> new ProvisionReadings.Reading(owner.value(), provision.value()))
                    .ifPresent(reading -> hashes.put(reading.value(), hash.value()));
        }
        return new ProvisionReadings(hashes);
    }

    public static void write(Path folder, ProvisionReadings readings) throws IOException {
        try (var rows = new CSVPrinter(
                Files.newBufferedWriter(folder.resolve(NAME)),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            rows.printRecord(COLUMNS.required());
            for (Map.Entry<ProvisionReadings.Reading, String> reading : new TreeMap<>(readings.hashes()).entrySet()) {
                rows.printRecord(reading.getKey().rule(), reading.getKey().provision(), reading.getValue());
            }
        }
    }
}
