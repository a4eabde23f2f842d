package org.famen.content.law.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file is by the end of its name, and for word processors, whose files are often named wrongly, by its first bytes. */
enum FileKind {
    MARKDOWN,
    TEXT,
    DOCX,
    DOC,
    HTML,
    JSON,
    /** A format in which laws are handed around and which is not read. */
    OTHER_DOCUMENT,
    /** Anything else: pictures, programs. */
    OTHER;

    private static final Set<String> OTHER_DOCUMENTS = Set.of(
            "pdf", "ofd", "rtf", "odt", "wpd", "pages", "xml", "epub", "caj", "ceb", "djvu", "tex", "xls", "xlsx", "et",
            "csv", "ppt", "pptx", "zip", "rar", "7z", "tif", "tiff");
    private static final int FIRST_BYTES = 1024;

    static FileKind of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String end = name.matches(".*\\.[a-z0-9]{1,9}") ? name.substring(name.lastIndexOf('.') + 1) : "";
        return switch (end) {
            case "md", "markdown", "mdx" -> MARKDOWN;
            case "txt", "text", "" -> TEXT;
            case "docx", "docm", "doc", "dot", "wps" -> ofWordProcessor(file, end);
            case "html", "htm", "xhtml", "shtml", "mht", "mhtml" -> HTML;
            case "json" -> JSON;
            default -> OTHER_DOCUMENTS.contains(end) ? OTHER_DOCUMENT : OTHER;
        };
    }

    private static FileKind ofWordProcessor(Path file, String end) throws IOException {
        byte[] first;
        try (var bytes = Files.newInputStream(file)) {
            first = bytes.readNBytes(FIRST_BYTES);
        }
        String text = new String(first, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<html") || text.contains("<!doctype html") || text.startsWith("mime-version")) {
            return HTML;
        }
        return switch (FileMagic.valueOf(first)) {
            case OLE2 -> DOC;
            case OOXML -> DOCX;
            default -> end.startsWith("docx") ? DOCX : OTHER_DOCUMENT;
        };
    }
}
