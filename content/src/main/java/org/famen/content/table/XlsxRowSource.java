package org.famen.content.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of an Excel file. Formulas count as the values that were last seen in Excel, dates are read as yyyy-MM-dd
 * however they are shown. The sheet is read as a stream, so a large one costs time and not memory.
 */
public final class XlsxRowSource implements RowSource {
    private static final long FILE_LIMIT = 16L << 20;
    /** The library limits the ratio of inflation; this limits its sum before anything is inflated. */
    private static final long INFLATED_LIMIT = 200L << 20;

    @Override
    public Optional<List<SourceRow>> read(Path file, String name, Problems problems) {
        try {
            long size = Math.max(Files.size(file), 0);
            if (size > FILE_LIMIT || inflatedBytes(file) > INFLATED_LIMIT) {
                long found = Math.max(size, inflatedBytes(file));
                long limit = size > FILE_LIMIT ? FILE_LIMIT : INFLATED_LIMIT;
                problems.add(Problem.error(name, 0, "file.too_large", Long.toString(found), Long.toString(limit)));
                return Optional.empty();
            }
            return Optional.of(rows(file, name, problems));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            // The library answers a damaged file with several unchecked exceptions, a zip bomb with an IOException.
            problems.add(
                    Problem.error(name, 0, "xlsx.unreadable", broken.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    private static long inflatedBytes(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        }
    }

    private static List<SourceRow> rows(Path file, String name, Problems problems)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var strings = new ReadOnlySharedStringsTable(workbook);
            var reader = new XSSFReader(workbook);
            SheetRows rows = new SheetRows(name, problems);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, new PlainValues(), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
            return rows.all();
        }
    }
}
