package org.famen.content.paper.document;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The part of a DOCX file that says which font to take where one is missing (ECMA-376 part 1, 17.8.3.1 altName). */
final class FontTable {
    private static final String PART = "/word/fontTable.xml";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private record Font(String name, String instead) {}

    private static final List<Font> FONTS = List.of(
            new Font(PaperDocx.TEXT_FONT, "仿宋"),
            new Font(PaperDocx.TITLE_FONT, "宋体"),
            new Font(PaperDocx.HEADING_FONT, "SimHei"));

    private FontTable() {}

    static void write(XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(URI.create(PART));
            PackagePart part = document.getPackage().createPart(name, CONTENT);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String xml() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">""");
        FONTS.forEach(font -> xml.append("<w:font w:name=\"")
                .append(font.name())
                .append("\"><w:altName w:val=\"")
                .append(font.instead())
                .append("\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/></w:font>"));
        return xml.append("</w:fonts>").toString();
    }
}
