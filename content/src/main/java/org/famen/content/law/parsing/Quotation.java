package org.famen.content.law.parsing;

/** Whether a quotation (“…”) is open behind the lines read so far: amendments quote whole articles over several lines. */
final class Quotation {
    private boolean open;

    boolean isOpen() {
        return open;
    }

    void read(String text) {
        int opened = text.lastIndexOf('“');
        int closed = text.lastIndexOf('”');
        if (opened >= 0 || closed >= 0) {
            open = opened > closed;
        }
    }

    void close() {
        open = false;
    }
}
