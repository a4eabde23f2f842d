package org.famen.portal.verify;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.law.format.TextFile;
import org.famen.content.law.format.word.DocxLines;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problems;
import org.famen.portal.web.FieldErrors;

/**
 * What is to be checked.
 *
 * @param text empty where it could not be read
 */
record PastedText(String text, FieldErrors errors) {
    private static final String TEXT = "text";
    private static final String FILE = "file";

    PastedText {
        requireNonNull(text, "text is null");
        requireNonNull(errors, "errors is null");
    }

    static PastedText typed(String text) {
        String unified = text.replace("\r\n", "\n").replace("\0", "");
        if (unified.isBlank()) {
            return new PastedText("", FieldErrors.of(TEXT, "verify.nothing"));
        }
        return unified.length() > TextCheck.MAX_LENGTH
                ? new PastedText(unified.substring(0, TextCheck.MAX_LENGTH), FieldErrors.of(TEXT, "verify.long"))
                : new PastedText(unified, FieldErrors.NONE);
    }

    /** A DOCX or TXT file; what is written of it to a disk is gone when this returns. */
    static PastedText uploaded(String name, byte[] bytes) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean readable = List.of("docx", "txt").contains(kind);
        Optional<String> text = readable ? read(kind, bytes) : Optional.empty();
        if (text.isEmpty()) {
            return new PastedText("", FieldErrors.of(FILE, readable ? "verify.unreadable" : "verify.kind"));
        }
        PastedText typed = typed(text.get());
        return typed.errors().isEmpty()
                ? typed
                : new PastedText(
                        typed.text(),
                        FieldErrors.of(FILE, typed.errors().all().getFirst().key()));
    }

    private static Optional<String> read(String kind, byte[] bytes) {
        try {
            Path file = Files.createTempFile("verify", "." + kind);
            try {
                Files.write(file, bytes);
                return kind.equals("docx") ? docx(file) : TextFile.read(file, FILE, new Problems());
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private static Optional<String> docx(Path file) {
        return DocxLines.read(file, FILE, new Problems())
                .map(lines -> lines.stream().map(Line::words).collect(Collectors.joining("\n")));
    }
}
