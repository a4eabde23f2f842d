package org.famen.content.law.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;

/** A web page with its pictures in one file (MHTML, RFC 2557). */
final class WebArchive {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\"\\s;]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\"\\s;]+)");
    private static final Pattern ENCODING = Pattern.compile("(?i)content-transfer-encoding\\s*:\\s*(\\S+)");
    private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");

    private WebArchive() {}

    /** The page; empty where the bytes are no archive or none of its parts is a page. */
    static Optional<String> html(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.stripLeading().toLowerCase(Locale.ROOT).startsWith("mime-version")
                && !text.stripLeading().toLowerCase(Locale.ROOT).startsWith("from:")) {
            return Optional.empty();
        }
        Matcher boundary = BOUNDARY.matcher(text);
        String[] parts = boundary.find() ? text.split(Pattern.quote("--" + boundary.group(1))) : new String[] {text};
        for (String part : parts) {
            String[] headAndBody = HEADER_END.split(part.stripLeading(), 2);
            if (headAndBody.length == 2
                    && headAndBody[0].toLowerCase(Locale.ROOT).contains("text/html")) {
                return decoded(headAndBody[0], headAndBody[1]);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String head, String body) {
        Matcher encoding = ENCODING.matcher(head);
        String name = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "8bit";
        try {
            byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
            byte[] bytes = switch (name) {
                case "base64" -> Base64.getMimeDecoder().decode(raw);
                case "quoted-printable" -> QuotedPrintableCodec.decodeQuotedPrintable(raw);
                default -> raw;
            };
            Matcher charset = CHARSET.matcher(head);
            return charset.find()
                    ? Optional.of(new String(bytes, Charset.forName(charset.group(1))))
                    : TextFile.decode(bytes);
        } catch (DecoderException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
