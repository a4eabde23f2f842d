package org.famen.portal.web.format;

/** Text in XML. */
public final class Xml {
    private Xml() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
