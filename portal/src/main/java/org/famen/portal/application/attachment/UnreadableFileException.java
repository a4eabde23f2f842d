package org.famen.portal.application.attachment;

/** A file that begins like one of a type and is none, or is locked. */
class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String reason) {
        super(reason);
    }
}
